package dev.billingsdks.runtime.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Passes over the body of an operation that returns nothing; a long one is cut off together with its connection. */
final class NoBody implements BodyReader<@Nullable Void> {

    @Override
    @SuppressWarnings("NullAway") // It sees that R is nullable here from JDK 22 on only.
    public @Nullable Void read(Answer answer, ResponseLimits limits) throws IOException {
        answer.skipBody();
        return null;
    }
}
