package dev.billingsdks.generator.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.config.LeaveOut;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Removes the operations that the vendor's file leaves out, and the components that only they refer to. */
final class LeftOutParts {

    private static final String COMPONENTS = "#/components/";

    private final ObjectNode document;
    private final LeaveOut leaveOut;
    private final Set<String> matched = new HashSet<>();
    private final Set<String> referred = new LinkedHashSet<>();
    private int operations;

    LeftOutParts(ObjectNode document, LeaveOut leaveOut) {
        this.document = document;
        this.leaveOut = leaveOut;
    }

    /** Removes them, and returns how many operations there were. */
    int run() {
        for (Map.Entry<String, JsonNode> path :
                List.copyOf(document.path("paths").properties())) {
            if (path.getValue() instanceof ObjectNode item) {
                removeFrom(path.getKey(), item);
            }
        }
        if (operations > 0) {
            removeComponents();
        }
        return operations;
    }

    /** Returns the entries that match no operation. */
    List<String> unmatched() {
        return leaveOut.all().filter(entry -> !matched.contains(entry)).toList();
    }

    private void removeFrom(String path, ObjectNode item) {
        JsonNode target = item.has("$ref") ? at(item.path("$ref").asText("")) : item;
        List<String> methods = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : target.properties()) {
            if (ParameterRules.METHODS.contains(field.getKey()) && leavesOut(path, field.getKey(), field.getValue())) {
                methods.add(field.getKey());
            }
        }
        if (methods.isEmpty()) {
            return;
        }
        operations += methods.size();
        // A path item that several paths share stays as it is for the others.
        ObjectNode rest = ((ObjectNode) target).deepCopy();
        methods.forEach(method -> referred.addAll(references(rest.remove(method))));
        boolean empty = ParameterRules.METHODS.stream().noneMatch(rest::has);
        ObjectNode paths = (ObjectNode) document.get("paths");
        if (empty) {
            referred.addAll(references(target));
            paths.remove(path);
        } else {
            paths.set(path, rest);
        }
    }

    private boolean leavesOut(String path, String method, JsonNode operation) {
        List<String> tags = new ArrayList<>();
        operation.path("tags").forEach(tag -> tags.add(tag.asText()));
        List<String> entries = leaveOut.entries(
                        operation.path("operationId").asText(""), method.toUpperCase(Locale.ROOT), path, tags)
                .toList();
        matched.addAll(entries);
        return !entries.isEmpty();
    }

    private void removeComponents() {
        Set<String> kept = new HashSet<>();
        document.properties().forEach(member -> {
            if (!member.getKey().equals("components")) {
                kept.addAll(references(member.getValue()));
            }
        });
        closeOver(kept);
        closeOver(referred);
        for (String reference : referred) {
            String[] parts = reference.substring(COMPONENTS.length()).split("/", -1);
            if (!kept.contains(reference)
                    && parts.length == 2
                    && document.at("/components/" + parts[0]) instanceof ObjectNode components) {
                components.remove(unescaped(parts[1]));
            }
        }
    }

    /** Adds what the targets of references refer to, and so on. */
    private void closeOver(Set<String> references) {
        Deque<String> open = new ArrayDeque<>(references);
        while (!open.isEmpty()) {
            for (String reference : references(at(open.remove()))) {
                if (references.add(reference)) {
                    open.add(reference);
                }
            }
        }
    }

    private JsonNode at(String reference) {
        String[] parts = reference.startsWith(COMPONENTS)
                ? reference.substring(COMPONENTS.length()).split("/", 3)
                : new String[0];
        return parts.length < 2
                ? document.path("none")
                : document.path("components").path(parts[0]).path(unescaped(parts[1]));
    }

    /** Returns the components that a part of the document refers to, by reference or by the mapping of a discriminator. */
    private static Set<String> references(JsonNode part) {
        Set<String> references = new LinkedHashSet<>();
        part.path("mapping").forEach(schema -> add(mapped(schema.asText("")), references));
        add(part.path("$ref").asText(""), references);
        part.forEach(member -> references.addAll(references(member)));
        return references;
    }

    private static String mapped(String schema) {
        return schema.startsWith("#") ? schema : COMPONENTS + "schemas/" + schema;
    }

    private static void add(String reference, Set<String> references) {
        String[] parts = reference.split("/", -1);
        if (reference.startsWith(COMPONENTS) && parts.length >= 4) {
            references.add(COMPONENTS + parts[2] + "/" + parts[3]);
        }
    }

    private static String unescaped(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8)
                .replace("~1", "/")
                .replace("~0", "~");
    }
}
