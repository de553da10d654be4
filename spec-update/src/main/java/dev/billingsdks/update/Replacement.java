package dev.billingsdks.update;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * Puts a document and its record in place, by two moves. If the second fails, the first is undone; if the process dies between
 * them, the sha256 of the record is not the document's, and the next build says so.
 */
final class Replacement {
    private final Path folder;
    private final byte[] document;

    /** Remembers what is in place now. */
    Replacement(Path folder) throws IOException {
        this.folder = folder;
        this.document = Files.readAllBytes(folder.resolve("openapi.yaml"));
    }

    /** Puts the candidate in place, unless somebody else has changed the document meanwhile. */
    void put(Candidate candidate) throws IOException {
        Path openapi = folder.resolve("openapi.yaml");
        if (!Arrays.equals(Files.readAllBytes(openapi), document)) {
            throw new UpdateException(openapi + " was changed while the newer document was tried. Run it again.");
        }
        move(candidate.openapi(), openapi);
        try {
            move(candidate.source(), folder.resolve("SOURCE.yaml"));
        } catch (IOException e) {
            Files.write(openapi, document);
            throw e;
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
