package dev.billingsdks.update;

import dev.billingsdks.generator.spec.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where a newer document comes from.
 *
 * @param file the document, downloaded if it has an address
 * @param address its address, or null for a file
 * @param name the address or the file as the user gave it
 */
record Origin(Path file, @Nullable String address, String name) {
    /** The largest known documents have 15 MB. */
    private static final long MAXIMUM_SIZE = 64L << 20;

    private static final Duration TIME = Duration.ofMinutes(2);

    /**
     * Finds or downloads the document.
     *
     * @param folder the vendor's folder
     * @param work the folder to download to
     */
    static Origin of(Path folder, UpdateOptions options, Path work) throws IOException {
        if (options.isAtRecordedAddress()) {
            return download(recordedAddress(folder), work);
        }
        if (isAddress(options.source()) && !options.dryRun() && !isHttps(options.source())) {
            throw new UpdateException("SOURCE.yaml records an https address, and " + options.source()
                    + " is not one. Give the https address or the file.");
        }
        return of(options.source(), work);
    }

    /**
     * Finds or downloads a document.
     *
     * @param source a file or an address
     * @param work the folder to download to
     */
    static Origin of(String source, Path work) throws IOException {
        if (isAddress(source)) {
            return download(source, work);
        }
        Path file = Path.of(source).toAbsolutePath().normalize();
        if (!Files.isRegularFile(file)) {
            throw new UpdateException("There is no file " + file + ".");
        }
        checkSize(file);
        return new Origin(file, null, source);
    }

    private static boolean isAddress(String source) {
        return source.matches("(?i)https?://.*");
    }

    private static String recordedAddress(Path folder) {
        Path source = folder.resolve("SOURCE.yaml");
        String address = SpecSource.read(source).address();
        if (address == null) {
            throw new UpdateException(
                    source + " has no address, because the vendor publishes no OpenAPI document that is"
                            + " known. Give a file or an https address, or add the key \"address\".");
        }
        return address;
    }

    private static Origin download(String address, Path work) {
        Path file = work.resolve("download");
        new Download(MAXIMUM_SIZE, TIME).to(file, address);
        return new Origin(file, address, address);
    }

    private static void checkSize(Path document) throws IOException {
        long size = Files.size(document);
        if (size > MAXIMUM_SIZE) {
            throw new UpdateException(document + " has " + (size >> 20) + " MiB; an OpenAPI document of more than "
                    + (MAXIMUM_SIZE >> 20) + " MiB is not supported.");
        }
    }

    /** Returns whether SOURCE.yaml can record the address as its url. */
    boolean isHttps() {
        return address != null && isHttps(address);
    }

    private static boolean isHttps(String address) {
        return address.startsWith("https://");
    }
}
