package dev.billingsdks.update;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a document, its overlay and its record in place, by a move each. If one fails, those before it are undone; if the process
 * dies between them, the sha256 of the record is not the document's, and the next build says so.
 */
final class Replacement {
    private static final List<String> FILES = List.of("overlay.yaml", "openapi.yaml", "SOURCE.yaml");

    private final Path folder;
    private final Map<String, byte[]> before = new LinkedHashMap<>();

    /** Remembers what is in place now. */
    Replacement(Path folder) throws IOException {
        this.folder = folder;
        for (String file : FILES) {
            before.put(file, Files.readAllBytes(folder.resolve(file)));
        }
    }

    /** Puts the candidate in place, unless somebody else has changed what it replaces meanwhile. */
    void put(Candidate candidate) throws IOException {
        for (String file : FILES) {
            if (!Arrays.equals(Files.readAllBytes(folder.resolve(file)), before.get(file))) {
                throw new UpdateException(
                        folder.resolve(file) + " was changed while the newer document was tried. Run it again.");
            }
        }
        try {
            for (String file : FILES) {
                move(candidate.folder().resolve(file), folder.resolve(file));
            }
        } catch (IOException e) {
            undo();
            throw e;
        }
    }

    private void undo() throws IOException {
        for (Map.Entry<String, byte[]> file : before.entrySet()) {
            if (!Arrays.equals(Files.readAllBytes(folder.resolve(file.getKey())), file.getValue())) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
