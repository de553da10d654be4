package dev.billingsdks.generator.sdk;

import java.util.List;

/** Arguments of a call in generated code, broken where the house's line would end. */
final class Arguments {

    /** The length of a line in generated code, as in the house's own. */
    static final int LINE_LENGTH = 120;

    private Arguments() {}

    /**
     * Returns the arguments of a call that stands in a method's body: on its line where they fit, and else a line each.
     *
     * @param call the statement up to and including the opening bracket
     */
    static String of(String call, List<String> arguments) {
        String oneLine = String.join(", ", arguments);
        boolean fits = "        ".length() + call.length() + oneLine.length() + ");".length() <= LINE_LENGTH;
        String lineStart = "\n" + " ".repeat(16);
        return fits ? oneLine : lineStart + String.join("," + lineStart, arguments);
    }
}
