package dev.billingsdks.runtime.http.operation;

import dev.billingsdks.runtime.BinaryResponse;
import dev.billingsdks.runtime.json.ModelReader;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the body of a 2xx response is.
 *
 * @param <R> the type that it is read as
 * @param model reads the model of a JSON body; null for every other kind
 */
// The factory methods tie each kind to the type of its result.
@SuppressWarnings("UnusedTypeParameter")
public record ResponseFormat<R extends @Nullable Object>(
        Kind kind, @Nullable ModelReader<?> model) {

    /** The kinds of body. */
    public enum Kind {
        /** A JSON document. */
        JSON,
        /** A JSON document, or no body. */
        OPTIONAL_JSON,
        /** A text. */
        TEXT,
        /** Bytes, which are read by the caller. */
        BINARY,
        /** A body that is ignored, if there is one. */
        NOTHING,
        /** The target of a redirect, which is not followed. */
        LOCATION
    }

    static <R> ResponseFormat<R> json(ModelReader<R> model) {
        return new ResponseFormat<>(Kind.JSON, Objects.requireNonNull(model, "reader"));
    }

    static <R> ResponseFormat<@Nullable R> optionalJson(ModelReader<R> model) {
        return new ResponseFormat<>(Kind.OPTIONAL_JSON, Objects.requireNonNull(model, "reader"));
    }

    static ResponseFormat<String> text() {
        return new ResponseFormat<>(Kind.TEXT, null);
    }

    static ResponseFormat<BinaryResponse> binary() {
        return new ResponseFormat<>(Kind.BINARY, null);
    }

    static ResponseFormat<@Nullable Void> nothing() {
        return new ResponseFormat<>(Kind.NOTHING, null);
    }

    static ResponseFormat<URI> location() {
        return new ResponseFormat<>(Kind.LOCATION, null);
    }

    /** Returns whether a redirect is a successful response, too, and is not followed. */
    public boolean takesRedirects() {
        return kind == Kind.LOCATION;
    }
}
