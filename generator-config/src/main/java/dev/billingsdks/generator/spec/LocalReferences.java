package dev.billingsdks.generator.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes sure that nothing in a document leads out of it. openapi-generator's parser follows whatever looks like a reference: it requests
 * URLs, reads files and resources of the class path, and takes what a reference is relative to from {@code $id}. A document that comes
 * from elsewhere must not make a build do so (docs/decisions/0001).
 */
final class LocalReferences {

    /** The keywords whose value is a reference, wherever they are. */
    private static final List<String> REFERENCES = List.of("$ref", "$dynamicRef", "$recursiveRef", "operationRef");

    /** The keywords that name a schema by a URL, or the dialect that it is written in; here, a schema is named by its place. */
    private static final List<String> IDENTITIES = List.of("$id", "$schema", "$vocabulary");

    /** The keywords whose value is data, in which a reference is none. */
    private static final Set<String> DATA = Set.of("example", "default", "enum", "const", "value");

    private final Path file;
    private final ObjectNode document;

    LocalReferences(Path file, ObjectNode document) {
        this.file = file;
        this.document = document;
    }

    /**
     * Removes what names schemas by URLs, and writes the schemas of discriminators as references.
     *
     * @throws InvalidSpecException if a reference leads out of the document
     */
    void run() {
        DocumentTraversal.over(file, document, (part, object, place) -> {
            if (part.mayBeReference() && object.has("$ref")) {
                check(object.get("$ref"), place + "/$ref");
            }
            if (part == DocumentPart.SCHEMA) {
                object.remove(IDENTITIES);
                mapDiscriminator(object, place + "/discriminator/mapping");
            }
        });
        checkAll(document, "#");
    }

    /** Checks what the parser may understand and {@link DocumentTraversal} does not, such as a keyword of a later version. */
    private void checkAll(JsonNode node, String place) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String name = member.getKey();
            String below = place + "/" + DocumentTraversal.escaped(name);
            if (REFERENCES.contains(name) && member.getValue().isTextual()) {
                check(member.getValue(), below);
            } else if (!name.startsWith("x-") && !DATA.contains(name)) {
                checkAll(member.getValue(), below);
            }
        }
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            checkAll(node.get(index), place + "/" + index);
        }
    }

    /** A mapping names a component schema, or refers to one; the parser takes a name with a dot for a file. */
    private void mapDiscriminator(ObjectNode schema, String place) {
        if (!(schema.path("discriminator").path("mapping") instanceof ObjectNode mapping)) {
            return;
        }
        JsonNode schemas = document.at("/components/schemas");
        for (Map.Entry<String, JsonNode> entry : List.copyOf(mapping.properties())) {
            String below = place + "/" + DocumentTraversal.escaped(entry.getKey());
            if (entry.getValue().isTextual() && schemas.has(entry.getValue().textValue())) {
                String name = SpecDocument.escape(entry.getValue().textValue());
                mapping.put(entry.getKey(), "#/components/schemas/" + name);
            } else {
                check(entry.getValue(), below);
            }
        }
    }

    private void check(JsonNode reference, String place) {
        if (!(reference instanceof TextNode) || !isLocal(place, reference.textValue())) {
            throw new InvalidSpecException(
                    file + ", " + place + ": the reference " + reference
                            + " does not begin with #/. Only references within the document are followed; correct it in overlay.yaml.");
        }
    }

    /** An anchor can only be where the reference is dynamic. */
    private static boolean isLocal(String place, String reference) {
        return reference.startsWith("#/") || (reference.startsWith("#") && !place.endsWith("/$ref"));
    }
}
