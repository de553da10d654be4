package dev.billingsdks.generator.reading;

import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.ModelFile;
import dev.billingsdks.generator.sdk.PropertyFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A property of a response, or of an object in it.
 *
 * @param response the response's class
 * @param path the names in JSON with dots between them
 * @param steps the properties that lead there, at least one
 */
record ResponsePath(String response, String path, List<PropertyFacts> steps) {

    /** Finds a property by its path; a name that holds a dot itself is found as well. */
    static Optional<ResponsePath> find(ModelFile response, String path, SchemaReader schemas) {
        List<PropertyFacts> steps = steps(response, path, schemas);
        return steps.isEmpty() ? Optional.empty() : Optional.of(new ResponsePath(response.name(), path, steps));
    }

    /** Returns the properties of a path, the outermost first, and none where one of them is missing. */
    static List<PropertyFacts> steps(@Nullable ModelFile model, String path, SchemaReader schemas) {
        Optional<PropertyFacts> whole = property(model, path);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        int dot = path.indexOf('.');
        Optional<PropertyFacts> first = dot < 0 ? Optional.empty() : property(model, path.substring(0, dot));
        List<PropertyFacts> rest = first.map(
                        step -> steps(schemas.model(step.type()), path.substring(dot + 1), schemas))
                .orElse(List.of());
        if (rest.isEmpty()) {
            return List.of();
        }
        List<PropertyFacts> steps = new ArrayList<>(List.of(first.get()));
        steps.addAll(rest);
        return steps;
    }

    private static Optional<PropertyFacts> property(@Nullable ModelFile model, String jsonName) {
        return model == null
                ? Optional.empty()
                : model.properties().stream()
                        .filter(property -> property.literal().equals(jsonName))
                        .findFirst();
    }

    JavaType type() {
        return steps.get(steps.size() - 1).type();
    }

    /** Returns the call of a scheme's builder that takes the path and a function which reads it, a line each. */
    List<String> call(String method, String... further) {
        String rest = further.length == 0 ? "" : ", " + String.join(", ", further);
        String name = "\"" + path + "\"";
        if (steps.size() == 1) {
            return List.of(method + "(" + name + ", " + reference() + rest + ")");
        }
        List<String> lines = new ArrayList<>(List.of(method + "(", "        " + name + ","));
        reading().forEach(line -> lines.add("        " + line));
        int last = lines.size() - 1;
        lines.set(last, lines.get(last) + rest + ")");
        return lines;
    }

    /** Returns the function that reads the property, a line each; null stands for an object on the way that is not there. */
    List<String> reading() {
        if (steps.size() == 1) {
            return List.of(reference());
        }
        String object = "response";
        List<String> missing = new ArrayList<>();
        for (PropertyFacts step : steps.subList(0, steps.size() - 1)) {
            object += "." + step.name() + "()";
            if (!step.certain()) {
                missing.add(object + " == null");
            }
        }
        String value = object + "." + steps.get(steps.size() - 1).name() + "()";
        // With its type: the compiler cannot tell it from a chain of calls that goes on.
        String head = "(" + response + " response) ->";
        if (missing.isEmpty()) {
            return List.of(head + " " + value);
        }
        List<String> lines = new ArrayList<>(List.of(head));
        lines.addAll(JavaText.choice("        ", String.join(" || ", missing), "null", value));
        return lines;
    }

    private String reference() {
        return response + "::" + steps.get(0).name();
    }
}
