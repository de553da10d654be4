package dev.billingsdks.runtime.http;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Reads a body that some of an operation's answers have and others have not. */
final class OptionalBody<R> implements BodyReader<@Nullable R> {

    private final JsonBody<R> body;

    OptionalBody(JsonBody<R> body) {
        this.body = body;
    }

    @Override
    @SuppressWarnings("NullAway") // It sees that the result is nullable here from JDK 22 on only.
    public @Nullable R read(Answer answer, ResponseLimits limits) throws IOException {
        try {
            if (answer.isEmpty(limits.maxResponseBytes())) {
                return null;
            }
        } catch (ZipException | BodyTooLargeException | EOFException e) {
            throw JsonBody.unreadable(e, answer);
        }
        return body.read(answer, limits);
    }
}
