package dev.billingsdks.generator.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks that the parameters of every operation are distinct by name and place, and match the braces of its path.
 *
 * <p>A misspelt path parameter would otherwise become a URL with a brace in it, seen only by the vendor's server.
 */
final class ParameterRules {
    static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    private final Path file;
    private final ObjectNode document;
    private final References references;

    ParameterRules(Path file, ObjectNode document) {
        this.file = file;
        this.document = document;
        this.references = new References(file, document);
    }

    void run() {
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            if (path.getValue() instanceof ObjectNode item && path.getKey().startsWith("/")) {
                checkPath(path.getKey(), item);
            }
        }
    }

    private void checkPath(String path, ObjectNode item) {
        Map<String, ObjectNode> shared = parameters(item, path);
        for (Map.Entry<String, JsonNode> field : item.properties()) {
            if (METHODS.contains(field.getKey()) && field.getValue() instanceof ObjectNode operation) {
                String place = field.getKey() + " " + path;
                Map<String, ObjectNode> parameters = new LinkedHashMap<>(shared);
                parameters.putAll(parameters(operation, place));
                checkBraces(path, parameters, place);
            }
        }
    }

    private Map<String, ObjectNode> parameters(ObjectNode holder, String place) {
        Map<String, ObjectNode> parameters = new LinkedHashMap<>();
        for (JsonNode declared : holder.path("parameters")) {
            ObjectNode parameter = references.resolve((ObjectNode) declared, place);
            if (!parameter.path("name").isTextual() || !parameter.path("in").isTextual()) {
                throw new InvalidSpecException(file + ", " + place + ": a parameter has no \"name\" or no \"in\"");
            }
            String name = parameter.get("in").textValue() + " parameter \""
                    + parameter.get("name").textValue() + "\"";
            if (parameters.put(name, parameter) != null) {
                throw new InvalidSpecException(file + ", " + place + ": declares the " + name
                        + " twice; if overlay.yaml adds it, the vendor now declares it: delete the action");
            }
        }
        return parameters;
    }

    private void checkBraces(String path, Map<String, ObjectNode> parameters, String place) {
        Set<String> undeclared = new LinkedHashSet<>();
        Matcher braces = BRACES.matcher(path);
        while (braces.find()) {
            undeclared.add(braces.group(1));
        }
        for (ObjectNode parameter : parameters.values()) {
            String name = parameter.get("name").textValue();
            if (!parameter.get("in").textValue().equals("path")) {
                continue;
            }
            if (!undeclared.remove(name)) {
                throw new InvalidSpecException(file + ", " + place + ": the path has no {" + name
                        + "} for the path parameter of that name; correct the name in overlay.yaml");
            }
            if (!parameter.path("required").asBoolean()) {
                throw new InvalidSpecException(file + ", " + place + ": the path parameter \"" + name
                        + "\" must say required: true; add it in overlay.yaml");
            }
        }
        if (!undeclared.isEmpty()) {
            throw new InvalidSpecException(file + ", " + place + ": no path parameter is declared for " + undeclared
                    + "; add it in overlay.yaml");
        }
    }
}
