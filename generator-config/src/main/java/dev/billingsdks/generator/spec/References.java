package dev.billingsdks.generator.spec;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Follows the references of a document, all of which must lead to an object of the same document. */
final class References {
    private final Path file;
    private final ObjectNode document;

    References(Path file, ObjectNode document) {
        this.file = file;
        this.document = document;
    }

    /** Returns the target of a reference, or the object itself if it is not a reference. */
    ObjectNode resolve(ObjectNode object, String place) {
        Set<String> followed = new HashSet<>();
        ObjectNode resolved = object;
        while (resolved.has("$ref")) {
            String reference = resolved.get("$ref").asText();
            if (!resolved.get("$ref").isTextual() || !reference.startsWith("#/")) {
                throw new InvalidSpecException(file + ", " + place + ": the reference \"" + reference
                        + "\" does not begin with #/; only references within the document are followed");
            }
            if (!followed.add(reference)) {
                throw new InvalidSpecException(
                        file + ", " + place + ": the reference \"" + reference + "\" leads back to itself");
            }
            resolved = target(reference, place);
        }
        return resolved;
    }

    private ObjectNode target(String reference, String place) {
        JsonNode target = null;
        try {
            // A fragment is percent-encoded, but a plus sign in it is a plus sign.
            String pointer = URLDecoder.decode(reference.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
            target = document.at(JsonPointer.compile(pointer));
        } catch (IllegalArgumentException e) {
            throw new InvalidSpecException(
                    file + ", " + place + ": the reference \"" + reference + "\" is not a JSON Pointer", e);
        }
        if (target instanceof ObjectNode object) {
            return object;
        }
        throw new InvalidSpecException(file + ", " + place + ": the reference \"" + reference
                + "\" leads to nothing in the document; correct it, or add the object, in overlay.yaml");
    }
}
