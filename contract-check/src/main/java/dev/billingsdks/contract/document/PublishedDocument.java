package dev.billingsdks.contract.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The document of an SDK on the class path: the one that the SDK was generated from, without descriptions and examples.
 *
 * @param name its path on the class path
 */
public record PublishedDocument(String name, URL location) {

    /**
     * Finds the document of a vendor.
     *
     * @throws IllegalArgumentException if there is none; the message says which artifact has it
     */
    public static PublishedDocument find(String vendor) {
        String name = "META-INF/billing-sdks/" + vendor + "/openapi.yaml";
        return Stream.of(Thread.currentThread().getContextClassLoader(), PublishedDocument.class.getClassLoader())
                .filter(Objects::nonNull)
                .map(loader -> loader.getResource(name))
                .filter(Objects::nonNull)
                .findFirst()
                .map(location -> new PublishedDocument(name, location))
                .orElseThrow(() -> new IllegalArgumentException("the class path has no document of " + vendor
                        + "; add the artifact dev.billingsdks:sdk-" + vendor
                        + " with the classifier openapi, or correct"
                        + " the name"));
    }

    /** Reads the document. */
    public JsonNode read() {
        try {
            URLConnection connection = location.openConnection();
            // A cached jar would stay open, and could not be replaced on Windows.
            connection.setUseCaches(false);
            try (Reader reader = new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8)) {
                return DocumentFile.read(name, reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + location, e);
        }
    }
}
