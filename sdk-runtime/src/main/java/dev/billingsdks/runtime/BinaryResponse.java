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
 * A body of bytes, such as a PDF, that is read as it comes. Close it: until then it holds a connection.
 *
 * <p>The deadline of the call goes on until the last byte is read; for a large file set a longer one in the
 * {@link RequestOptions}. The limit on the size of answers does not apply, as nothing is kept in memory. Not thread-safe; it is
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
     * @param contentLength the number of bytes, or -1 where it is not known
     */
    public static BinaryResponse of(InputStream stream, @Nullable String contentType, long contentLength) {
        return new BinaryResponse(stream, contentType, contentLength);
    }

    /** Returns the media type that the vendor sent, or null where it sent none. */
    public @Nullable String contentType() {
        return contentType;
    }

    /** Returns the number of bytes, or -1 where the vendor did not say. */
    public long contentLength() {
        return contentLength;
    }

    /**
     * Returns the bytes as they come, always the same stream. Its exceptions have an {@link SdkException} as their cause where
     * the connection failed or the deadline passed. Closing it closes this response.
     */
    public InputStream inputStream() {
        return stream;
    }

    /**
     * Returns all bytes that are left, and closes this response.
     *
     * @throws SdkException if they do not come whole
     */
    public byte[] bytes() {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * Saves the bytes to a file, and closes this response. They go to a file of another name first, which is moved when it is
     * whole: there never is half a file under the name given. A file that is there already is replaced.
     *
     * @throws UncheckedIOException if the file cannot be written
     * @throws SdkException if the bytes do not come whole
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

    /** Gives the connection back, or closes it where bytes are left. */
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
