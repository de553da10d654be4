package dev.billingsdks.update;

import dev.billingsdks.publicapi.VendorApi;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a document, its overlay, the SDK's public API and the record in place, by a move each. If one fails, those before it are undone; if
 * the process ends between them, the checksums of the record are not those of the files, and the next build says so.
 */
final class Replacement {
    private static final List<String> FILES = List.of("overlay.yaml", "openapi.yaml", VendorApi.FILE, "SOURCE.yaml");

    private final Path folder;
    private final Map<String, Optional<byte[]>> before = new LinkedHashMap<>();

    /** Records what is in place now. */
    Replacement(Path folder) throws IOException {
        this.folder = folder;
        for (String file : FILES) {
            before.put(file, content(file));
        }
    }

    /** Puts the candidate in place, unless what it replaces has been changed in the meantime. */
    void put(Candidate candidate) throws IOException {
        for (String file : FILES) {
            if (!isAsBefore(file)) {
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
        for (Map.Entry<String, Optional<byte[]>> file : before.entrySet()) {
            if (isAsBefore(file.getKey())) {
                continue;
            }
            Path path = folder.resolve(file.getKey());
            if (file.getValue().isPresent()) {
                Files.write(path, file.getValue().get());
            } else {
                Files.delete(path);
            }
        }
    }

    private boolean isAsBefore(String file) throws IOException {
        byte[] now = content(file).orElse(null);
        return Arrays.equals(now, before.get(file).orElse(null));
    }

    /** Returns nothing for a file that does not exist, as the public API of a vendor whose SDK was never built. */
    private Optional<byte[]> content(String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
