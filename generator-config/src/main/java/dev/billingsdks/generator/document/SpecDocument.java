package dev.billingsdks.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One vendor's prepared document. */
public final class SpecDocument {

    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonNode root;

    private SpecDocument(JsonNode root) {
        this.root = root;
    }

    /** Reads the document that the pre-pass wrote; it is YAML, of which JSON is a part. */
    public static SpecDocument read(Path file) {
        return of(DocumentReader.readObject(file));
    }

    /** Wraps a document that is in memory already. */
    public static SpecDocument of(JsonNode root) {
        return new SpecDocument(root);
    }

    /** Returns the node at the top of the document. */
    public JsonNode root() {
        return root;
    }

    /** Returns the component schemas by name, in the document's order. */
    public Map<String, JsonNode> schemas() {
        return members(root.at("/components/schemas"));
    }

    /** Returns the members of an object in the document's order, and none for a node that is no object. */
    public static Map<String, JsonNode> members(JsonNode object) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        return members;
    }

    /** Follows {@code $ref} until there is none. */
    public JsonNode resolve(JsonNode node) {
        JsonNode current = node;
        for (int hops = 0; current.has("$ref"); hops++) {
            String reference = current.get("$ref").asText();
            if (hops > 32) {
                throw new InvalidSpecException(reference, "the reference leads back to itself");
            }
            current = target(reference);
        }
        return current;
    }

    /** Returns the name of the component schema that a reference names, or null for any other node. */
    public static @Nullable String schemaName(JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.startsWith(SCHEMAS) ? unescape(reference.substring(SCHEMAS.length())) : null;
    }

    /** Returns the last part of a reference, or null for a node that is none. */
    public static @Nullable String referenceName(JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.isEmpty() ? null : unescape(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private JsonNode target(String reference) {
        if (!reference.startsWith("#/")) {
            throw new InvalidSpecException(reference, "only references within the document are supported");
        }
        JsonNode target = root.at(reference.substring(1));
        if (target.isMissingNode()) {
            throw new InvalidSpecException(reference, "the reference has no target");
        }
        return target;
    }

    private static String unescape(String pointerPart) {
        return pointerPart.replace("~1", "/").replace("~0", "~");
    }
}
