package dev.billingsdks.runtime.http.response;

import dev.billingsdks.runtime.http.lifecycle.UserCodeException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/**
 * The content of a response's entity, which an interceptor of the user may have replaced. Whatever reading it throws besides an
 * IOException is a {@link UserCodeException}, so that it is not taken for a failure of the SDK's readers.
 */
final class UserStream extends FilterInputStream {

    private UserStream(InputStream content) {
        super(content);
    }

    /** Returns the content of an entity, an empty one for null. */
    static InputStream of(@Nullable HttpEntity entity) throws IOException {
        if (entity == null) {
            return InputStream.nullInputStream();
        }
        try {
            return new UserStream(entity.getContent());
        } catch (Throwable e) {
            throw ioException(e);
        }
    }

    @Override
    public int read() throws IOException {
        try {
            return in.read();
        } catch (Throwable e) {
            throw ioException(e);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return in.read(buffer, offset, length);
        } catch (Throwable e) {
            throw ioException(e);
        }
    }

    @Override
    public long skip(long bytes) throws IOException {
        try {
            return in.skip(bytes);
        } catch (Throwable e) {
            throw ioException(e);
        }
    }

    @Override
    public int available() throws IOException {
        try {
            return in.available();
        } catch (Throwable e) {
            throw ioException(e);
        }
    }

    /** Returns an IOException as it is, and throws anything else as the failure of the user's code. */
    private static IOException ioException(Throwable thrown) {
        if (thrown instanceof IOException e) {
            return e;
        }
        throw UserCodeException.of(thrown);
    }
}
