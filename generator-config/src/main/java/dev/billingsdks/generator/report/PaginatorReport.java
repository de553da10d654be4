package dev.billingsdks.generator.report;

import dev.billingsdks.generator.sdk.ApiFile;
import dev.billingsdks.generator.sdk.ListingFacts;
import dev.billingsdks.generator.sdk.OperationFacts;
import dev.billingsdks.generator.sdk.SdkFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which operations of a document have a paginator, by which scheme, and which look like listings and have none, and why.
 */
public final class PaginatorReport {

    private static final Pattern MISSING = Pattern.compile("(.* has no) (.*)");

    private final String vendor;
    private final List<OperationFacts> operations;

    private PaginatorReport(String vendor, List<OperationFacts> operations) {
        this.vendor = vendor;
        this.operations = operations;
    }

    /**
     * Returns the report as text, a line for each operation in the document's order of groups.
     *
     * @param vendor the vendor's name
     * @param sdk the files of its SDK
     */
    public static String of(String vendor, List<SdkFile> sdk) {
        List<OperationFacts> operations = sdk.stream()
                .filter(ApiFile.class::isInstance)
                .map(ApiFile.class::cast)
                .flatMap(api -> api.operations().stream())
                .toList();
        return new PaginatorReport(vendor, operations).text();
    }

    private String text() {
        List<OperationFacts> paginated = operations.stream()
                .filter(operation -> operation.paging() != null)
                .toList();
        List<OperationFacts> others = operations.stream()
                .filter(operation -> operation.paging() == null)
                .filter(operation -> operation.listing().listLike())
                .toList();
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%s: %d operations, %d with a paginator, %d that look like a listing and have none.%n",
                vendor,
                operations.size(),
                paginated.size(),
                others.size()));
        section(text, "With a paginator", paginated, PaginatorReport::scheme);
        section(text, "Without one, although they look like a listing", others, PaginatorReport::reasons);
        return text.toString().replace("\r\n", "\n");
    }

    private static String scheme(OperationFacts operation) {
        ListingFacts listing = operation.listing();
        return listing.scheme() + ", items " + operation.paging().item() + " in " + listing.items();
    }

    /** What schemes miss is similar for all of them and is reported once. */
    private static String reasons(OperationFacts operation) {
        Map<String, List<String>> missing = new LinkedHashMap<>();
        for (String reason : operation.listing().reasons()) {
            Matcher matcher = MISSING.matcher(reason);
            String what = matcher.matches() ? matcher.group(1) : reason;
            List<String> names = missing.computeIfAbsent(what, unused -> new ArrayList<>());
            if (matcher.matches()) {
                names.add(matcher.group(2));
            }
        }
        return missing.isEmpty()
                ? "the vendor has no paging scheme"
                : missing.entrySet().stream()
                        .map(entry -> (entry.getKey() + " " + String.join(", ", entry.getValue())).strip())
                        .collect(Collectors.joining("; "));
    }

    private static void section(
            StringBuilder text, String title, List<OperationFacts> operations, Function<OperationFacts, String> what) {
        if (operations.isEmpty()) {
            return;
        }
        text.append('\n').append(title).append(":\n");
        int width = operations.stream()
                .mapToInt(operation -> name(operation).length())
                .max()
                .orElse(0);
        for (OperationFacts operation : operations) {
            String name = name(operation);
            text.append("  ")
                    .append(name)
                    .append(" ".repeat(width - name.length()))
                    .append("  ")
                    .append(what.apply(operation))
                    .append('\n');
        }
    }

    private static String name(OperationFacts operation) {
        return operation.listing().operationId() + " (" + operation.listing().exchange() + ")";
    }
}
