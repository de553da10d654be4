package dev.billingsdks.generator.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives each operation an operationId of its own where a document repeats one, as grpc-gateway does for each further path of a method.
 *
 * <p>The operation with the shortest path keeps the id, so that the order of paths does not matter. Any other gets its path behind it:
 * {@code ListParts} of {@code /orders/{id}/parts} becomes {@code ListParts_at_orders_by_id_parts}. A method that differs from that of the
 * operation that keeps the id comes before the path.
 */
final class RepeatedOperationIds {

    private static final Comparator<Found> ORDER = Comparator.comparingInt((Found found) -> found.path.length())
            .thenComparing(Found::path)
            .thenComparing(Found::method);

    private final ObjectNode document;

    RepeatedOperationIds(ObjectNode document) {
        this.document = document;
    }

    private record Found(String method, String path, ObjectNode operation) {}

    /** Renames them, and returns how many there were. */
    int run() {
        Map<String, List<Found>> byId = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> field : path.getValue().properties()) {
                String id = field.getValue().path("operationId").asText("");
                if (ParameterRules.METHODS.contains(field.getKey())
                        && !id.isBlank()
                        && field.getValue() instanceof ObjectNode operation) {
                    byId.computeIfAbsent(id, unused -> new ArrayList<>())
                            .add(new Found(field.getKey(), path.getKey(), operation));
                }
            }
        }
        int renamed = 0;
        Set<String> taken = new HashSet<>(byId.keySet());
        for (Map.Entry<String, List<Found>> repeated : byId.entrySet()) {
            renamed += rename(repeated.getKey(), repeated.getValue(), taken);
        }
        return renamed;
    }

    private static int rename(String id, List<Found> operations, Set<String> taken) {
        if (operations.size() == 1) {
            return 0;
        }
        List<Found> ordered = operations.stream().sorted(ORDER).toList();
        String method = ordered.get(0).method;
        for (Found found : ordered.subList(1, ordered.size())) {
            String name = id + (found.method.equals(method) ? "" : "_" + found.method) + "_at" + words(found.path);
            while (!taken.add(name)) {
                name += "_again";
            }
            found.operation.put("operationId", name);
        }
        return ordered.size() - 1;
    }

    private static String words(String path) {
        return path.replace("{", "by_")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "_")
                .replaceFirst("_$", "");
    }
}
