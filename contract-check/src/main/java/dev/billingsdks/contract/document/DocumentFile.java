package dev.billingsdks.contract.document;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;

/** Reads an OpenAPI 3.0 or 3.1 document, YAML or JSON, into a tree. */
public final class DocumentFile {

    // The largest of the vendors' full documents is near 2 MB, and the parser's own limit is 3 MB.
    private static final int LARGEST_DOCUMENT = 64 * 1024 * 1024;

    private DocumentFile() {}

    /** Reads a file. */
    public static JsonNode read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return read(file.toString(), reader);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(
                    file.toAbsolutePath() + ": no such document; does the module's build prepare it before the tests?",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a text.
     *
     * @param source where it is from, for messages
     */
    public static JsonNode read(String source, Reader reader) {
        JsonNode document = parse(source, reader);
        String version = document.path("openapi").asString("");
        if (!version.matches("3\\.[01]\\.\\d+")) {
            throw new IllegalArgumentException(
                    source + ": not an OpenAPI 3.0 or 3.1 document (openapi: '" + version + "')");
        }
        return document;
    }

    private static JsonNode parse(String source, Reader reader) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source)
                .setCodePointLimit(LARGEST_DOCUMENT)
                .setMaxAliasesForCollections(Integer.MAX_VALUE)
                .build();
        // Jackson's own YAML reader takes an alias for a string, so the parser below it is used directly.
        try {
            return Json.tree(new Load(settings).loadFromReader(reader));
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException(source + ": not well-formed YAML: " + e.getMessage(), e);
        }
    }
}
