package dev.billingsdks.generator.reading;

import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.ModelFile;
import dev.billingsdks.generator.sdk.ParameterFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a request holds the position in a listing: in a parameter, or in a property of its body.
 *
 * @param request the request's class
 * @param body the body's class, or null for a parameter
 * @param member the parameter or property in Java
 * @param type how it is held
 */
record RequestPosition(String request, @Nullable String body, String member, JavaType type) {

    static Optional<RequestPosition> find(
            String wireName, String request, List<ParameterFacts> sent, SchemaReader schemas) {
        for (ParameterFacts parameter : sent) {
            if (!parameter.body() && parameter.wireName().equals(wireName)) {
                return Optional.of(new RequestPosition(request, null, parameter.name(), parameter.type()));
            }
            ModelFile body = parameter.body() ? schemas.model(parameter.type()) : null;
            Optional<RequestPosition> inBody = body == null
                    ? Optional.empty()
                    : body.properties().stream()
                            .filter(property -> property.literal().equals(wireName))
                            .map(property ->
                                    new RequestPosition(request, body.name(), property.name(), property.type()))
                            .findFirst();
            if (inBody.isPresent()) {
                return inBody;
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the call that tells a paging scheme how to read the position of a request and how to set another, a line each.
     *
     * @param method the method of the scheme's builder
     * @param variable the position's name in the function that sets it
     */
    List<String> step(String method, String variable) {
        List<String> lines = new ArrayList<>();
        lines.add("." + method + "(");
        reading().forEach(line -> lines.add("        " + line));
        setting(variable).forEach(line -> lines.add("        " + line));
        return lines;
    }

    private List<String> reading() {
        if (body == null) {
            return List.of(request + "::" + member + ",");
        }
        // With its type: the compiler cannot tell it from a chain of calls that goes on.
        return List.of(
                "(" + request + " request) ->",
                "        request.body() == null ? null : request.body()." + member + "(),");
    }

    private List<String> setting(String variable) {
        String value = type == JavaType.INT32 ? "Math.toIntExact(" + variable + ")" : variable;
        String set = "." + member + "(" + value + ").build()";
        if (body == null) {
            return List.of("(request, " + variable + ") -> request.toBuilder()" + set + ")");
        }
        return List.of(
                "(request, " + variable + ") -> {",
                "    " + body + " body = request.body();",
                "    " + body + ".Builder next =",
                "            body == null ? " + body + ".builder() : body.toBuilder();",
                "    return request.toBuilder().body(next" + set + ").build();",
                "})");
    }
}
