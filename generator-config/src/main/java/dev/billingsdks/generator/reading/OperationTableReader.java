package dev.billingsdks.generator.reading;

import dev.billingsdks.generator.sdk.ApiFile;
import dev.billingsdks.generator.sdk.ClientFile;
import dev.billingsdks.generator.sdk.ObjectBody;
import dev.billingsdks.generator.sdk.OperationFacts;
import dev.billingsdks.generator.sdk.OperationTableFile;
import dev.billingsdks.generator.sdk.OperationTableFile.Argument;
import dev.billingsdks.generator.sdk.OperationTableFile.Group;
import dev.billingsdks.generator.sdk.OperationTableFile.Row;
import dev.billingsdks.generator.sdk.ParameterFacts;
import dev.billingsdks.generator.sdk.PropertyFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the table of an SDK's operations (docs/decisions/0034). */
final class OperationTableReader {

    /** So that the constants of a nested class fit into its class file, whatever the number of operations in a group. */
    private static final int ROWS_OF_A_CLASS = 100;

    private OperationTableReader() {}

    static OperationTableFile read(ClientFile client, String vendor, String className) {
        List<Group> groups = new ArrayList<>();
        for (ApiFile api : client.apis()) {
            List<OperationFacts> operations = api.operations();
            for (int start = 0; start < operations.size(); start += ROWS_OF_A_CLASS) {
                String holder = api.name() + "Operations" + (start == 0 ? "" : start / ROWS_OF_A_CLASS + 1);
                List<OperationFacts> some =
                        operations.subList(start, Math.min(start + ROWS_OF_A_CLASS, operations.size()));
                groups.add(new Group(
                        holder,
                        api.accessor(),
                        some.stream().map(operation -> row(operation, holder)).toList()));
            }
        }
        return new OperationTableFile(
                client.packageName() + ".internal.table", className, vendor, client.name(), List.copyOf(groups));
    }

    private static Row row(OperationFacts operation, String holder) {
        Set<String> taken = new HashSet<>();
        List<Argument> arguments = new ArrayList<>();
        List<ParameterFacts> parameters = operation.params().parameters();
        // The setters of its properties modify a whole body, so that it comes first.
        parameters.stream()
                .filter(ParameterFacts::body)
                .forEach(body -> arguments.add(argument(body, "body", body.required() && !body.modelBody())));
        taken.add("body");
        for (ParameterFacts parameter : parameters) {
            if (!parameter.body()) {
                String key = key(parameter.location(), parameter.wireName(), taken);
                arguments.add(argument(parameter, key, parameter.required()));
            }
        }
        ObjectBody body = operation.params().objectBody();
        // A class file has no room for thousands of them; such a body is set as a whole.
        if (body != null && !body.model().wide()) {
            addProperties(body, taken, arguments);
        }
        return new Row(holder, operation, List.copyOf(arguments));
    }

    private static void addProperties(ObjectBody body, Set<String> taken, List<Argument> arguments) {
        for (PropertyFacts property : body.settable()) {
            String key = key("body", property.jsonName(), taken);
            boolean required = body.required() && body.model().required().contains(property);
            arguments.add(new Argument("body", key, property.type(), property.name(), required));
        }
    }

    /** Returns the name in the document, behind its place if another parameter has it already. */
    private static String key(String place, String name, Set<String> taken) {
        String key = taken.contains(name) ? place + "." + name : name;
        taken.add(key);
        return key;
    }

    private static Argument argument(ParameterFacts parameter, String key, boolean required) {
        return new Argument(parameter.location(), key, parameter.type(), parameter.name(), required);
    }
}
