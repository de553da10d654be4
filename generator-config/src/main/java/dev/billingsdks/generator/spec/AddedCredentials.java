package dev.billingsdks.generator.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * Adds the credentials of the vendor's file to a document that declares none. Each is enough for every operation, so that a client can have
 * any of them.
 */
final class AddedCredentials {

    private final ObjectNode document;
    private final Map<String, JsonNode> credentials;

    AddedCredentials(ObjectNode document, Map<String, JsonNode> credentials) {
        this.document = document;
        this.credentials = credentials;
    }

    /** Adds them, and returns those that are not needed, as paths in the vendor's file. */
    List<String> run() {
        if (credentials.isEmpty() || declaresCredentials()) {
            return credentials.keySet().stream()
                    .map(name -> "credentials." + name)
                    .toList();
        }
        ObjectNode components = document.withObject("/components");
        ObjectNode schemes = components.putObject("securitySchemes");
        ArrayNode alternatives = document.putArray("security");
        credentials.forEach((name, scheme) -> {
            schemes.set(name, scheme.deepCopy());
            alternatives.addObject().putArray(name);
        });
        return List.of();
    }

    private boolean declaresCredentials() {
        return !document.at("/components/securitySchemes").isEmpty();
    }
}
