package dev.billingsdks.generator.reading;

import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.ParameterFacts;
import dev.billingsdks.generator.sdk.PropertyFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a request holds the position in a listing: in a parameter, or in a property of its body.
 *
 * @param request the request's class
 * @param parameter the parameter, or the body
 * @param inBody the properties that lead to the position in the body, none for a parameter
 */
record RequestPosition(String request, ParameterFacts parameter, List<PropertyFacts> inBody) {

    /** Finds the parameter of a name, or else the property of the body that a path leads to. */
    static Optional<RequestPosition> find(
            @Nullable String wireName, String request, List<ParameterFacts> sent, SchemaReader schemas) {
        if (wireName == null) {
            return Optional.empty();
        }
        Stream<RequestPosition> parameters = sent.stream()
                .filter(parameter -> parameter.location().equals("query"))
                .filter(parameter -> parameter.wireName().equals(wireName))
                .map(parameter -> new RequestPosition(request, parameter, List.of()));
        Stream<RequestPosition> properties = sent.stream()
                .filter(ParameterFacts::body)
                .map(body -> new RequestPosition(
                        request, body, ResponsePath.steps(schemas.model(body.type()), wireName, schemas)))
                .filter(position -> !position.inBody.isEmpty());
        return Stream.concat(parameters, properties).findFirst();
    }

    /** Returns how the position is held. */
    JavaType type() {
        return inBody.isEmpty()
                ? parameter.type()
                : inBody.get(inBody.size() - 1).type();
    }

    /**
     * Returns the call that tells a paging scheme how to read the position of a request and how to set another, a line each.
     *
     * @param method the method of the scheme's builder
     * @param variable the position's name in the function that sets it
     * @param leftOut the parameters that are not sent beside the position
     */
    List<String> step(String method, String variable, List<ParameterFacts> leftOut) {
        List<String> lines = new ArrayList<>();
        lines.add("." + method + "(");
        reading().forEach(line -> lines.add("        " + line));
        setting(variable, leftOut).forEach(line -> lines.add("        " + line));
        return lines;
    }

    private List<String> reading() {
        if (inBody.isEmpty()) {
            return List.of(request + "::" + parameter.name() + ",");
        }
        List<String> missing = new ArrayList<>();
        String object = "request." + parameter.name() + "()";
        if (!parameter.required()) {
            missing.add(object + " == null");
        }
        for (PropertyFacts step : inBody.subList(0, inBody.size() - 1)) {
            object += "." + step.name() + "()";
            if (!step.certain()) {
                missing.add(object + " == null");
            }
        }
        String value = object + "." + inBody.get(inBody.size() - 1).name() + "(),";
        // With its type: the compiler cannot tell it from a chain of calls that goes on.
        String head = "(" + request + " request) ->";
        if (missing.isEmpty()) {
            return List.of(head + " " + value);
        }
        List<String> lines = new ArrayList<>(List.of(head));
        lines.addAll(JavaText.choice("        ", String.join(" || ", missing), "null", value));
        return lines;
    }

    private List<String> setting(String variable, List<ParameterFacts> leftOut) {
        String value = type() == JavaType.INT32 ? "Math.toIntExact(" + variable + ")" : variable;
        StringBuilder omitting = new StringBuilder();
        leftOut.forEach(
                parameter -> omitting.append(".").append(parameter.name()).append("(null)"));
        String head = "(request, " + variable + ") ->";
        if (!inBody.isEmpty()) {
            return settingInBody(head, value, omitting.toString());
        }
        String set = "." + parameter.name() + "(" + value + ")";
        return leftOut.isEmpty()
                ? List.of(head + " request.toBuilder()" + set + ".build())")
                : List.of(head + " request.toBuilder()", "        " + set, "        " + omitting, "        .build())");
    }

    /** Copies the body, and each object in it that leads to the position, with the position in the innermost. */
    private List<String> settingInBody(String head, String value, String omitting) {
        List<String> lines = new ArrayList<>(List.of(head + " {"));
        String object = "request." + parameter.name() + "()";
        List<Level> levels = new ArrayList<>();
        levels.add(new Level(parameter.type().text(), parameter.name(), object, parameter.required()));
        for (PropertyFacts step : inBody.subList(0, inBody.size() - 1)) {
            Level outer = levels.get(levels.size() - 1);
            String inner = outer.variable + "." + step.name() + "()";
            String read = outer.certain ? inner : outer.variable + " == null ? null : " + inner;
            boolean certain = outer.certain && step.certain();
            levels.add(new Level(step.type().text(), step.name() + "Part", read, certain));
        }
        levels.forEach(level -> lines.addAll(level.lines()));
        String next = value;
        for (int i = inBody.size() - 1; i >= 0; i--) {
            next = levels.get(i).builder() + "." + inBody.get(i).name() + "(" + next + ").build()";
        }
        String call = "." + parameter.name() + "(" + next + ")" + omitting;
        String oneLine = "    return request.toBuilder()" + call + ".build();";
        lines.addAll(
                oneLine.length() <= JavaText.LINE_LENGTH_OF_CALLS
                        ? List.of(oneLine)
                        : List.of("    return request.toBuilder()", "            " + call, "            .build();"));
        lines.add("})");
        return lines;
    }

    /** An object of the request that holds the position, directly or in another one. */
    private record Level(String type, String variable, String read, boolean certain) {

        String builder() {
            return "next" + Character.toUpperCase(variable.charAt(0)) + variable.substring(1);
        }

        List<String> lines() {
            String declaration = "    " + type + " " + variable + " = " + read + ";";
            String builder = "    " + type + ".Builder " + builder() + " =";
            if (certain) {
                return List.of(declaration, builder + " " + variable + ".toBuilder();");
            }
            List<String> lines = new ArrayList<>(List.of(declaration, builder));
            lines.addAll(JavaText.choice(
                    "            ", variable + " == null", type + ".builder()", variable + ".toBuilder();"));
            return lines;
        }
    }
}
