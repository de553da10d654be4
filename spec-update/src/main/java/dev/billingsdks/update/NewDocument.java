package dev.billingsdks.update;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.spec.DocumentWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The document of a vendor that is not in the repository yet. */
public final class NewDocument {
    private final Origin origin;
    private final boolean json;

    private NewDocument(Origin origin, boolean json) {
        this.origin = origin;
        this.json = json;
    }

    /**
     * Finds or downloads a document and writes it, JSON as YAML.
     *
     * @param source a file or an address
     * @param work the folder to download to
     * @param openapi the file to write
     * @throws IllegalStateException if the document cannot be read
     */
    public static NewDocument write(String source, Path work, Path openapi) throws IOException {
        try {
            Origin origin = Origin.of(source, work);
            return new NewDocument(origin, Candidate.writeDocument(origin.file(), openapi));
        } catch (UpdateException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /**
     * Writes SOURCE.yaml.
     *
     * @param folder the vendor's folder with document and overlay
     * @param page a page about the API
     * @param today the date to record
     */
    public void writeSource(Path folder, String title, String page, LocalDate today) throws IOException {
        ObjectNode source = JsonNodeFactory.instance.objectNode();
        @Nullable String address = origin.address();
        source.put("title", title);
        source.put("url", page);
        if (address == null) {
            source.put("file", origin.file().getFileName().toString());
        } else {
            source.put("address", address);
        }
        source.put("redistribution", "unknown");
        source.put("retrieved", today.toString());
        if (json) {
            source.put("writtenFromSha256", Candidate.sha256(origin.file()));
        }
        source.put("sha256", Candidate.sha256(folder.resolve("openapi.yaml")));
        source.put("overlaySha256", Candidate.sha256(folder.resolve("overlay.yaml")));
        Files.deleteIfExists(folder.resolve("SOURCE.yaml"));
        DocumentWriter.write("Written by bin/add-vendor.", source, folder.resolve("SOURCE.yaml"));
    }

    /**
     * Validates a prepared document with the parser of the generator's plugin.
     *
     * @param prepared the document to read
     * @param file the document to name
     */
    public static void check(Path prepared, Path file) {
        DocumentCheck.check(prepared, file);
    }
}
