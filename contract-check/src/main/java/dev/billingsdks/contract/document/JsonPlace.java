package dev.billingsdks.contract.document;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A property of a JSON object or of an object in it, by a path of names with dots; the empty path is the JSON value itself. */
public record JsonPlace(String path) {

    /** Returns the value, or nothing if it is absent or null. */
    public Optional<JsonNode> in(JsonNode json) {
        if (path.isEmpty()) {
            return Optional.of(json);
        }
        return Optional.of(parent(json).path(name())).filter(value -> !value.isMissingNode() && !value.isNull());
    }

    /** Sets the property, and the objects on its path if they are missing. */
    public void set(JsonNode json, JsonNode value) {
        if (path.isEmpty()) {
            ((ArrayNode) json).removeAll().addAll((ArrayNode) value);
            return;
        }
        ObjectNode object = (ObjectNode) json;
        if (isNested()) {
            for (String name : parentPath().split("\\.")) {
                object = object.path(name) instanceof ObjectNode inner ? inner : object.putObject(name);
            }
        }
        object.set(name(), value);
    }

    /** Returns whether the property is absent, although the object that has it is present. */
    public boolean isMissingIn(JsonNode json) {
        return !path.isEmpty() && parent(json).isObject() && !parent(json).has(name());
    }

    /** Removes the property. */
    public void remove(JsonNode json) {
        if (parent(json) instanceof ObjectNode object) {
            object.remove(name());
        }
    }

    private JsonNode parent(JsonNode json) {
        JsonNode parent = json;
        if (isNested()) {
            for (String name : parentPath().split("\\.")) {
                parent = parent.path(name);
            }
        }
        return parent;
    }

    private boolean isNested() {
        return path.indexOf('.') >= 0;
    }

    private String parentPath() {
        return path.substring(0, path.lastIndexOf('.'));
    }

    private String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
