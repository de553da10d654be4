package dev.billingsdks.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One vendor's prepared document. */
public final class SpecDocument {

    /** The pre-pass lists here the entries of the vendor's file that match nothing in the document. */
    public static final String UNMATCHED = "x-vendor-file-unmatched";

    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonNode root;
    private final @Nullable String origin;

    private SpecDocument(JsonNode root, @Nullable String origin) {
        this.root = root;
        this.origin = origin;
    }

    /** Reads the document that the pre-pass wrote; it is YAML, of which JSON is a part. */
    public static SpecDocument read(Path file) {
        return of(DocumentParser.readObject(file));
    }

    /** Wraps a document that is in memory already. */
    public static SpecDocument of(JsonNode root) {
        return new SpecDocument(root, null);
    }

    /** Returns the document with the name that errors call it by, since the old and the new one of a vendor are read together. */
    public SpecDocument named(String name) {
        return new SpecDocument(root, name);
    }

    /** Returns an error about the document, with the document's name if it has one. */
    public InvalidSpecException inThis(InvalidSpecException error) {
        return origin == null ? error : new InvalidSpecException(origin + ": " + error.getMessage(), error);
    }

    /** Returns the node at the top of the document. */
    public JsonNode root() {
        return root;
    }

    /** Returns the component schemas by name, in the document's order. */
    public Map<String, JsonNode> schemas() {
        return members(root.at("/components/schemas"));
    }

    /** Returns the members of an object in the document's order, and none for a node that is not an object. */
    public static Map<String, JsonNode> members(JsonNode object) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        return members;
    }

    /** Returns whether the document is of OpenAPI 3.1, in which keywords next to a reference apply. */
    public boolean isVersion31() {
        return root.path("openapi").asText().startsWith("3.1");
    }

    /** Follows {@code $ref} until there is none. */
    public JsonNode resolve(JsonNode node) {
        JsonNode current = node;
        for (int hops = 0; current.path("$ref").isTextual(); hops++) {
            if (hops > 32) {
                throw new InvalidSpecException(current.get("$ref").asText(), "the reference leads back to itself");
            }
            current = target(current);
        }
        return current;
    }

    /** Follows the {@code $ref} of a node that has one, once. */
    public JsonNode target(JsonNode node) {
        String reference = node.path("$ref").asText("");
        if (!reference.startsWith("#/")) {
            throw new InvalidSpecException(reference, "only references within the document are supported");
        }
        JsonNode target = root.at(decoded(reference).substring(1));
        if (target.isMissingNode()) {
            throw new InvalidSpecException(reference, "the reference has no target");
        }
        return target;
    }

    /** Returns the name of the component schema that a reference names, or null for any other node. */
    public static @Nullable String schemaName(JsonNode node) {
        String reference = decoded(node.path("$ref").asText(""));
        boolean component = reference.startsWith(SCHEMAS) && reference.indexOf('/', SCHEMAS.length()) < 0;
        return component ? unescape(reference.substring(SCHEMAS.length())) : null;
    }

    /** Returns the last part of a reference, or null for a node that is not a reference. */
    public static @Nullable String referenceName(JsonNode node) {
        String reference = decoded(node.path("$ref").asText(""));
        return reference.isEmpty() ? null : unescape(reference.substring(reference.lastIndexOf('/') + 1));
    }

    /** Returns a name as a part of a reference. */
    public static String escape(String name) {
        String pointer = name.replace("~", "~0").replace("/", "~1");
        return pointer.replace("%", "%25").replace("+", "%2B");
    }

    /** Returns the parts of a reference to a place within a component schema, its name first, or none for any other node. */
    public static List<String> schemaParts(JsonNode node) {
        String reference = decoded(node.path("$ref").asText(""));
        if (!reference.startsWith(SCHEMAS)) {
            return List.of();
        }
        return Stream.of(reference.substring(SCHEMAS.length()).split("/", -1))
                .map(SpecDocument::unescape)
                .toList();
    }

    /** A reference is percent-encoded, but a plus sign in it is a plus sign. */
    private static String decoded(String reference) {
        return reference.indexOf('%') < 0
                ? reference
                : URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String unescape(String pointerPart) {
        return pointerPart.replace("~1", "/").replace("~0", "~");
    }
}
