package dev.billingsdks.runtime;

import dev.billingsdks.runtime.http.syntax.HeaderSyntax;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to send: a file, an array or a stream. A file is read while it is sent, and is never in memory as a whole. Immutable.
 */
public final class BinaryContent {

    private final Source source;
    private final long length;
    private final boolean repeatable;
    private final @Nullable Path file;
    private final @Nullable String fileName;
    private final @Nullable String contentType;

    private BinaryContent(
            Source source,
            long length,
            boolean repeatable,
            @Nullable Path file,
            @Nullable String fileName,
            @Nullable String contentType) {
        this.source = source;
        this.length = length;
        this.repeatable = repeatable;
        this.file = file;
        this.fileName = fileName;
        this.contentType = contentType;
    }

    /** Returns a copy of these bytes as content. */
    public static BinaryContent of(byte[] bytes) {
        byte[] copy = bytes.clone();
        return new BinaryContent(() -> new ByteArrayInputStream(copy), copy.length, true, null, null, null);
    }

    /** Returns a file as content, under its own name; it is opened for each attempt. */
    public static BinaryContent of(Path file) {
        Path name = file.getFileName();
        return new BinaryContent(
                () -> Files.newInputStream(file),
                -1,
                true,
                file,
                name == null ? null : fileName(name.toString()),
                null);
    }

    /**
     * Returns a stream as content. It can be sent once: a call with it has one attempt, and the client closes the stream.
     *
     * @param stream read to its end when the request is sent
     */
    public static BinaryContent of(InputStream stream) {
        Objects.requireNonNull(stream, "stream");
        return new BinaryContent(() -> stream, -1, false, null, null, null);
    }

    /**
     * Returns this content under a file name, which a multipart body carries.
     *
     * @throws IllegalArgumentException if the name is empty or has a control character
     */
    public BinaryContent withFileName(String name) {
        return new BinaryContent(source, length, repeatable, file, fileName(name), contentType);
    }

    /**
     * Returns this content with a media type such as {@code image/png}.
     *
     * @throws IllegalArgumentException if it is not printable ASCII
     */
    public BinaryContent withContentType(String mediaType) {
        HeaderSyntax.checkValue("Content-Type", mediaType);
        return new BinaryContent(source, length, repeatable, file, fileName, mediaType);
    }

    /** Returns the file name, or null if there is none. */
    public @Nullable String fileName() {
        return fileName;
    }

    /** Returns the media type, or null if there is none. */
    public @Nullable String contentType() {
        return contentType;
    }

    /** Returns whether it can be sent more than once. */
    public boolean isRepeatable() {
        return repeatable;
    }

    /**
     * Returns the number of bytes, or -1 if it is not known before they are read.
     *
     * @throws UncheckedIOException if it is a file that cannot be read
     */
    public long length() {
        if (file == null) {
            return length;
        }
        try {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new IOException("the file to send cannot be read");
            }
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens the bytes for reading; for the HTTP exchange.
     *
     * @throws UncheckedIOException if it is a file that cannot be read
     */
    public InputStream open() {
        try {
            return source.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what kind of content it is, and nothing of it. */
    @Override
    public String toString() {
        return "BinaryContent[" + (file != null ? "file" : repeatable ? "bytes" : "stream") + "]";
    }

    private static String fileName(String name) {
        if (name.isEmpty() || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("the file name is empty or has a control character");
        }
        return name;
    }

    /** Opens the bytes for reading. */
    private interface Source {
        InputStream open() throws IOException;
    }
}
