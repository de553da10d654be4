package dev.billingsdks.generator.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.JsonPathException;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.PathNotFoundException;
import com.jayway.jsonpath.spi.json.JacksonJsonNodeJsonProvider;
import com.jayway.jsonpath.spi.mapper.JacksonMappingProvider;
import dev.billingsdks.generator.document.InvalidSpecException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step of an overlay: merges a value into everything that the target selects, or removes it.
 *
 * @param place names the file, the action's number and its target, for errors
 * @param update what to merge; null when the action removes
 */
record OverlayAction(
        String place, JsonPath target, @Nullable JsonNode update) {
    private static final String NO_PLACE =
            ": selects what is not a place in the document. A target cannot end in a function or"
                    + " in several names at once; write an action for each name";
    private static final Configuration CONFIGURATION = Configuration.builder()
            .jsonProvider(new JacksonJsonNodeJsonProvider())
            .mappingProvider(new JacksonMappingProvider())
            .options(Option.ALWAYS_RETURN_LIST)
            .build();

    static OverlayAction of(String place, String target, @Nullable JsonNode update) {
        if (!target.startsWith("$")) {
            throw new InvalidSpecException(place + ": a target is a JSONPath that begins with $");
        }
        try {
            return new OverlayAction(place, JsonPath.compile(target), update);
        } catch (InvalidPathException e) {
            throw new InvalidSpecException(place + ": the target is not a valid JSONPath: " + e.getMessage(), e);
        }
    }

    void applyTo(ObjectNode document) {
        DocumentContext context = JsonPath.using(CONFIGURATION).parse(document);
        List<JsonNode> matches = matches(document, context);
        if (update == null) {
            remove(document, matches, context);
            return;
        }
        if (!matches.stream().allMatch(JsonNode::isContainerNode)) {
            throw new InvalidSpecException(place + ": selects a single value; select the object that contains it");
        }
        boolean changed = false;
        for (JsonNode match : matches) {
            JsonNode before = match.deepCopy();
            merge(match, update);
            changed |= !match.equals(before);
        }
        if (!changed) {
            throw new InvalidSpecException(
                    place + ": changes nothing, the document says so already; delete the action");
        }
    }

    private List<JsonNode> matches(ObjectNode document, DocumentContext context) {
        List<JsonNode> matches = new ArrayList<>();
        try {
            Set<JsonNode> distinct = newIdentitySet();
            for (JsonNode match : context.<ArrayNode>read(target)) {
                if (distinct.add(match)) {
                    matches.add(match);
                }
            }
        } catch (PathNotFoundException e) {
            throw matchesNothing(e);
        } catch (JsonPathException e) {
            throw new InvalidSpecException(place + NO_PLACE, e);
        }
        if (matches.isEmpty()) {
            throw matchesNothing(null);
        }
        if (!contained(document, matches)) {
            throw new InvalidSpecException(place + NO_PLACE);
        }
        return matches;
    }

    private void remove(ObjectNode document, List<JsonNode> matches, DocumentContext context) {
        if (matches.stream().anyMatch(match -> match == document)) {
            throw new InvalidSpecException(place + ": the whole document cannot be removed");
        }
        try {
            context.delete(target);
        } catch (JsonPathException e) {
            throw new InvalidSpecException(place + NO_PLACE, e);
        }
    }

    /** For some paths the JSONPath library returns a node that it made itself; changing that node would change nothing. */
    private static boolean contained(ObjectNode document, List<JsonNode> matches) {
        Set<JsonNode> missing = newIdentitySet();
        missing.addAll(matches);
        Deque<JsonNode> open = new ArrayDeque<>(List.of(document));
        while (!open.isEmpty() && !missing.isEmpty()) {
            JsonNode node = open.pop();
            missing.remove(node);
            node.forEach(open::push);
        }
        return missing.isEmpty();
    }

    /** By identity, since equal schemas at two places are two matches, and one that is selected twice is one. */
    private static Set<JsonNode> newIdentitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private InvalidSpecException matchesNothing(@Nullable Exception cause) {
        String message = place + ": matches nothing; the vendor's document has changed, or the target is misspelt:"
                + " correct the target, or delete the action";
        return cause == null ? new InvalidSpecException(message) : new InvalidSpecException(message, cause);
    }

    private void merge(JsonNode match, JsonNode addition) {
        if (match instanceof ArrayNode array) {
            append(array, addition);
        } else if (addition instanceof ObjectNode object) {
            mergeObjects((ObjectNode) match, object, "");
        } else {
            throw new InvalidSpecException(place + ": selects an object, so the update must be an object");
        }
    }

    private void mergeObjects(ObjectNode object, ObjectNode additions, String path) {
        for (Map.Entry<String, JsonNode> property : additions.properties()) {
            String name = property.getKey();
            String propertyPath = path.isEmpty() ? name : path + "." + name;
            JsonNode addition = property.getValue();
            JsonNode present = object.get(name);
            if (present == null || (present.isValueNode() && addition.isValueNode())) {
                object.set(name, addition.deepCopy());
            } else if (present instanceof ObjectNode inner && addition instanceof ObjectNode innerAdditions) {
                mergeObjects(inner, innerAdditions, propertyPath);
            } else if (present instanceof ArrayNode array && addition instanceof ArrayNode items) {
                items.forEach(item -> append(array, item));
            } else {
                throw new InvalidSpecException(place + ": cannot merge the update's " + kind(addition) + " \""
                        + propertyPath + "\" into the document's " + kind(present)
                        + "; remove the old one in an action before");
            }
        }
    }

    /** Lists of a document, such as {@code required}, say a thing once; a vendor may come to say what an action added. */
    private static void append(ArrayNode array, JsonNode item) {
        for (JsonNode present : array) {
            if (present.equals(item)) {
                return;
            }
        }
        array.add(item.deepCopy());
    }

    private static String kind(JsonNode node) {
        return node.isObject() ? "object" : node.isArray() ? "list" : "single value";
    }
}
