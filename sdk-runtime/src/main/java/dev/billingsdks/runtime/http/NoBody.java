package dev.billingsdks.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Passes over the body of an operation that returns nothing; a long one is cut off together with its connection. */
final class NoBody implements BodyReader<@Nullable Void> {

    private static final int SKIPPED_AT_MOST = 64 << 10;

    @Override
    @SuppressWarnings("NullAway") // It sees that R is nullable here from JDK 22 on only.
    public @Nullable Void read(Answer answer, ResponseLimits limits) throws IOException {
        if (answer.hasBody()) {
            InputStream body = answer.rawBody();
            byte[] skipped = new byte[4096];
            int read = body.read(skipped);
            for (int total = read; read >= 0 && total < SKIPPED_AT_MOST; total += read) {
                read = body.read(skipped);
            }
        }
        return null;
    }
}
