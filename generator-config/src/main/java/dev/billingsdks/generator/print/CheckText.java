package dev.billingsdks.generator.print;

import dev.billingsdks.generator.sdk.Check;
import dev.billingsdks.generator.sdk.ParamsFile;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the calls on the runtime's RequestCheck. */
final class CheckText {

    private CheckText() {}

    /** Returns the calls that {@code build()} makes for params. */
    static List<String> calls(ParamsFile params) {
        return params.allChecks().stream().map(CheckText::call).toList();
    }

    private static String call(Check check) {
        String members = check.members().stream()
                .map(member -> "\"" + member + "\", " + member)
                .collect(Collectors.joining(", "));
        String method = switch (check.rule()) {
            case REQUIRED -> "required";
            case MIN_LENGTH -> "minLength";
            case MAX_LENGTH -> "maxLength";
            case MINIMUM -> "minimum";
            case MAXIMUM -> "maximum";
            case MIN_ITEMS -> "minItems";
            case MAX_ITEMS -> "maxItems";
            case EXCLUSIVE -> "exclusive";
        };
        return "." + method + "(" + members + limit(check) + ")";
    }

    private static String limit(Check check) {
        return switch (check.rule()) {
            case REQUIRED, EXCLUSIVE -> "";
            default -> ", " + check.limit() + (check.limit() == (int) check.limit() ? "" : "L");
        };
    }
}
