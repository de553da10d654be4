package dev.billingsdks.runtime;

import dev.billingsdks.runtime.error.SdkException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A response body of bytes, such as a PDF, that is read as a stream. Close it: until then it holds a connection.
 *
 * <p>The deadline of the call lasts until the last byte is read; for a large file, set a longer one in the
 * {@link RequestOptions}. The limit on the size of responses does not apply, as nothing is kept in memory. Not thread-safe; it is
 * read by the thread that made the call.
 */
public final class BinaryResponse implements AutoCloseable {

    private final InputStream stream;
    private final @Nullable String contentType;
    private final long contentLength;

    private BinaryResponse(InputStream stream, @Nullable String contentType, long contentLength) {
        this.stream = stream;
        this.contentType = contentType;
        this.contentLength = contentLength;
    }

    /** Returns a response with these bytes, for fakes. */
    public static BinaryResponse of(byte[] bytes, @Nullable String contentType) {
        return of(new ByteArrayInputStream(bytes.clone()), contentType, bytes.length);
    }

    /**
     * Returns a response over a stream, for the HTTP exchange and for fakes.
     *
     * @param contentLength the number of bytes, or -1 if it is not known
     */
    public static BinaryResponse of(InputStream stream, @Nullable String contentType, long contentLength) {
        return new BinaryResponse(stream, contentType, contentLength);
    }

    /** Returns the media type that the vendor sent, or null if absent. */
    public @Nullable String contentType() {
        return contentType;
    }

    /** Returns the number of bytes, or -1 if the vendor does not state it. */
    public long contentLength() {
        return contentLength;
    }

    /**
     * Returns the bytes as a stream, always the same one. Its exceptions have an {@link SdkException} as their cause if the
     * connection failed or the deadline passed. Closing it closes this response.
     */
    public InputStream inputStream() {
        return stream;
    }

    /**
     * Returns all remaining bytes, and closes this response.
     *
     * @throws SdkException if not all of them are received
     */
    public byte[] bytes() {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * Saves the bytes to a file, and closes this response. They are written to a file of another name first, which is moved when
     * it is complete: the file of the given name is never incomplete. An existing file is replaced.
     *
     * @throws UncheckedIOException if the file cannot be written
     * @throws SdkException if not all bytes are received
     */
    public void saveTo(Path file) {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            close();
            throw new IllegalArgumentException("a response cannot be saved to a root folder");
        }
        try (stream) {
            Path part = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
            try {
                Files.copy(stream, part);
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Releases the connection, or closes it if bytes remain. */
    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Returns the media type, if there is one. */
    @Override
    public String toString() {
        return "BinaryResponse[" + (contentType == null ? "" : contentType) + "]";
    }

    private static RuntimeException failure(IOException failure) {
        return failure.getCause() instanceof SdkException known ? known : new UncheckedIOException(failure);
    }
}
