package dev.billingsdks.generator.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Checks that a document is OpenAPI 3.0 or 3.1, and that it is consistent. */
final class OpenApiCheck {
    private static final Pattern VERSION = Pattern.compile("3\\.[01]\\.\\d+(-.+)?");

    private final Path file;
    private final ObjectNode document;
    private final References references;

    OpenApiCheck(Path file, ObjectNode document) {
        this.file = file;
        this.document = document;
        this.references = new References(file, document);
    }

    /** Checks that a file is an OpenAPI document, so that no overlay is blamed for a file that is not one. */
    void checkKind() {
        checkVersion();
        checkObject("info");
        if (document.has("webhooks") && !document.has("paths")) {
            throw new InvalidSpecException(file + ": has webhooks alone, and no \"paths\" with operations to call");
        }
        checkObject("paths");
    }

    void run() {
        checkKind();
        document.get("paths").fieldNames().forEachRemaining(path -> {
            if (!path.startsWith("/") && !path.startsWith("x-")) {
                throw new InvalidSpecException(file + ": the path \"" + path + "\" must begin with a slash");
            }
        });
        DocumentTraversal.over(file, document, (part, object, place) -> {
            if (part.mayBeReference()) {
                references.resolve(object, place);
            }
            if (part == DocumentPart.SCHEMA) {
                checkDiscriminator(object, place);
            }
        });
    }

    private void checkVersion() {
        JsonNode version = document.path("openapi");
        if (version.isTextual() && VERSION.matcher(version.textValue()).matches()) {
            return;
        }
        String found = document.has("swagger")
                ? "it is Swagger " + document.get("swagger").asText() + ", which is to be converted first"
                : version.isMissingNode() ? "the field \"openapi\" is missing" : "its \"openapi\" is " + version;
        throw new InvalidSpecException(file + ": not an OpenAPI 3.0 or 3.1 document: " + found);
    }

    private void checkDiscriminator(ObjectNode schema, String place) {
        for (JsonNode schemaName : schema.path("discriminator").path("mapping")) {
            if (schemaName.asText().startsWith("#")) {
                references.resolve(schema.objectNode().set("$ref", schemaName), place + "/discriminator");
            }
        }
    }

    private void checkObject(String name) {
        if (!document.path(name).isObject()) {
            throw new InvalidSpecException(file + ": not an OpenAPI document: the object \"" + name + "\" is missing");
        }
    }
}
