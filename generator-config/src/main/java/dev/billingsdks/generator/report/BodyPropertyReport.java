package dev.billingsdks.generator.report;

import dev.billingsdks.generator.sdk.ApiFile;
import dev.billingsdks.generator.sdk.ObjectBody;
import dev.billingsdks.generator.sdk.OperationFacts;
import dev.billingsdks.generator.sdk.PropertyFacts;
import dev.billingsdks.generator.sdk.SdkFile;
import java.util.List;
import java.util.stream.Collectors;

/** Which properties of request bodies have no setter on the params, because a parameter or a method of the builder has their name. */
public final class BodyPropertyReport {

    private static final String TITLE =
            "\nProperties of a body without a setter of their own, because the name is taken (an entry"
                    + " under names gives another one):\n";

    private BodyPropertyReport() {}

    /**
     * Returns the report as text, a section behind that of paginators with a line for each operation that has such properties; it is empty if none has.
     *
     * @param sdk the files of an SDK
     */
    public static String of(List<SdkFile> sdk) {
        List<OperationFacts> operations = sdk.stream()
                .filter(ApiFile.class::isInstance)
                .map(ApiFile.class::cast)
                .flatMap(api -> api.operations().stream())
                .filter(operation -> !shadowed(operation).isEmpty())
                .toList();
        if (operations.isEmpty()) {
            return "";
        }
        return operations.stream().map(BodyPropertyReport::line).collect(Collectors.joining("\n", TITLE, "\n"));
    }

    private static String line(OperationFacts operation) {
        String model = operation.params().objectBody().model().name();
        return "  " + operation.listing().operationId() + " ("
                + operation.listing().exchange() + ")  "
                + shadowed(operation).stream().map(PropertyFacts::jsonName).collect(Collectors.joining(", "))
                + "; set by body(" + model + ")";
    }

    private static List<PropertyFacts> shadowed(OperationFacts operation) {
        ObjectBody body = operation.params().objectBody();
        return body == null ? List.of() : body.shadowed();
    }
}
