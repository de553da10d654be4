package dev.billingsdks.runtime.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the body of a successful answer. */
interface BodyReader<R extends @Nullable Object> {

    /**
     * Reads the body to its end, so that the connection can be used again.
     *
     * @throws IOException if the body did not come whole
     * @throws dev.billingsdks.runtime.error.DecodeException if it is not what the operation returns; not yet tied to the call
     */
    R read(Answer answer, ResponseLimits limits) throws IOException;

    /** Returns whether a redirect is an answer, too, and not followed. */
    default boolean takesRedirects() {
        return false;
    }
}
