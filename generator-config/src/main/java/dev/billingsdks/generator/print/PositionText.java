package dev.billingsdks.generator.print;

import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.ParameterFacts;
import dev.billingsdks.generator.sdk.PropertyFacts;
import dev.billingsdks.generator.sdk.RequestPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the functions that read the position of a request and that set another one. */
final class PositionText {

    private PositionText() {}

    /**
     * Returns the call that gives both functions to a paging scheme, on one line if the position is a parameter.
     *
     * @param method the method of the scheme's builder
     * @param variable the position's name in the function that sets it
     * @param omitted the parameters that are not sent with the position
     */
    static List<String> call(String method, String variable, RequestPosition position, List<ParameterFacts> omitted) {
        String value = value(position.type(), variable);
        String omitting = omitted.stream()
                .map(parameter -> "." + parameter.name() + "(null)")
                .collect(Collectors.joining());
        String name = position.parameter().name();
        if (position.inBody().isEmpty()) {
            return List.of("." + method + "(" + position.params() + "::" + name + ", (params, " + variable
                    + ") -> params.toBuilder()." + name + "(" + value + ")" + omitting + ".build())");
        }
        List<String> lines = new ArrayList<>();
        lines.add("." + method + "(");
        lines.add("        " + value(position) + ",");
        lines.add("        (params, " + variable + ") -> {");
        statements(position, value, omitting).forEach(statement -> lines.add("            " + statement));
        lines.add("        })");
        return lines;
    }

    /** Returns the value of a position's type. A number of a page or of items is a long, any other position a text. */
    private static String value(JavaType type, String variable) {
        boolean number = variable.equals("page") || variable.equals("offset");
        if (number || type == JavaType.STRING) {
            return number && type == JavaType.INT32 ? "Math.toIntExact(" + variable + ")" : variable;
        }
        String parsed = type.text()
                + (type == JavaType.UUID
                        ? ".fromString("
                        : type == JavaType.URI
                                ? ".create("
                                : type == JavaType.INT64
                                        ? ".parseLong("
                                        : type == JavaType.INT32 ? ".parseInt(" : ".parse(")
                + variable + ")";
        // Null takes an id out of the params.
        return variable.equals("id") && !type.primitive() ? variable + " == null ? null : " + parsed : parsed;
    }

    /** Returns the expression of a position in a function of {@code params}, with another value if it is not set. */
    static String expression(RequestPosition position, String otherwise) {
        List<String> missing = new ArrayList<>();
        String value = "params." + position.parameter().name() + "()";
        if (!position.parameter().required()) {
            missing.add(value + " == null");
        }
        for (PropertyFacts step : position.inBody()) {
            value += "." + step.name() + "()";
            if (!step.certain()) {
                missing.add(value + " == null");
            }
        }
        return missing.isEmpty() ? value : String.join(" || ", missing) + " ? " + otherwise + " : " + value;
    }

    /** Returns the function that reads a position in the body; its value is null if an object on the way is absent. */
    private static String value(RequestPosition position) {
        List<String> missing = new ArrayList<>();
        String object = "params." + position.parameter().name() + "()";
        if (!position.parameter().required()) {
            missing.add(object + " == null");
        }
        for (PropertyFacts step : position.parents()) {
            object += "." + step.name() + "()";
            if (!step.certain()) {
                missing.add(object + " == null");
            }
        }
        String value = object + "." + position.last().name() + "()";
        // With its type: the compiler cannot tell it from a chain of calls that continues.
        return "(" + position.params() + " params) -> "
                + (missing.isEmpty() ? value : String.join(" || ", missing) + " ? null : " + value);
    }

    /** Copies the body, and each object in it that leads to the position, with the position in the innermost. */
    private static List<String> statements(RequestPosition position, String value, String omitting) {
        ParameterFacts parameter = position.parameter();
        List<Level> levels = new ArrayList<>();
        // The function's own variable is called like many parameters.
        String outermost = parameter.body() ? parameter.name() : parameter.name() + "Part";
        levels.add(new Level(
                parameter.type().text(), outermost, "params." + parameter.name() + "()", parameter.required()));
        for (PropertyFacts step : position.parents()) {
            Level outer = levels.get(levels.size() - 1);
            String inner = outer.variable + "." + step.name() + "()";
            String read = outer.certain ? inner : outer.variable + " == null ? null : " + inner;
            levels.add(new Level(step.type().text(), step.name() + "Part", read, outer.certain && step.certain()));
        }
        List<String> lines = new ArrayList<>();
        levels.forEach(level -> lines.addAll(level.statements()));
        String next = value;
        for (int i = position.inBody().size() - 1; i >= 0; i--) {
            next = levels.get(i).builder() + "." + position.inBody().get(i).name() + "(" + next + ").build()";
        }
        lines.add("return params.toBuilder()." + parameter.name() + "(" + next + ")" + omitting + ".build();");
        return lines;
    }

    /** An object of the request that contains the position, directly or in another one. */
    private record Level(String type, String variable, String read, boolean certain) {

        String builder() {
            return "next" + Character.toUpperCase(variable.charAt(0)) + variable.substring(1);
        }

        List<String> statements() {
            String copied = variable + ".toBuilder()";
            String builder = certain ? copied : variable + " == null ? " + type + ".builder() : " + copied;
            return List.of(
                    type + " " + variable + " = " + read + ";", type + ".Builder " + builder() + " = " + builder + ";");
        }
    }
}
