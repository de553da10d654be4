package dev.billingsdks.contract.sample;

import dev.billingsdks.contract.document.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A response that differs from the document in one place, as after a change that the vendor did not announce: a property that the document
 * requires is absent, or has another type.
 *
 * @param change what differs: a JSON path and how
 */
public record DriftedSample(SampleResponse response, String change) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /**
     * Makes one of all such responses.
     *
     * @param seed decides which
     * @throws NoSampleException if no change of the sample contradicts the document
     */
    public static DriftedSample of(OperationSample sample, long seed) {
        SampleResponse valid = sample.toSend();
        if (!valid.complete() || valid.body() == null) {
            throw new NoSampleException(sample.operation() + ": its response is not JSON, which alone can drift");
        }
        List<DriftedSample> found = new ArrayList<>();
        JsonNode body = Json.parse(valid.body());
        collect(sample, body, body, "$", found);
        if (found.isEmpty()) {
            throw new NoSampleException(sample.operation() + ": the document allows every change of its response");
        }
        return found.get(Math.floorMod(seed, found.size()));
    }

    /** Of an array, the first element stands for all. */
    private static void collect(
            OperationSample sample, JsonNode body, JsonNode node, String path, List<DriftedSample> found) {
        if (node instanceof ArrayNode array && !array.isEmpty()) {
            collect(sample, body, array.get(0), path + "[0]", found);
        } else if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> property : List.copyOf(object.properties())) {
                String name = property.getKey();
                JsonNode value = property.getValue();
                collect(sample, body, value, path + "." + name, found);
                object.set(name, otherThan(value));
                add(sample, body, path + "." + name + " has another type", found);
                object.remove(name);
                add(sample, body, path + "." + name + " is absent", found);
                object.set(name, value);
            }
        }
    }

    private static void add(OperationSample sample, JsonNode body, String change, List<DriftedSample> found) {
        if (!sample.isValidResponse(body)) {
            SampleResponse response =
                    new SampleResponse(sample.status(), sample.jsonMediaType(), Json.text(body), Map.of(), false);
            found.add(new DriftedSample(response, change));
        }
    }

    private static JsonNode otherThan(JsonNode value) {
        return value.isObject() ? JSON.stringNode("drift") : JSON.objectNode().put("drift", true);
    }
}
