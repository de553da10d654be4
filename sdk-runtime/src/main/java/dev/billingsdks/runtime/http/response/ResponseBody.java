package dev.billingsdks.runtime.http.response;

import dev.billingsdks.runtime.BinaryResponse;
import dev.billingsdks.runtime.http.operation.ResponseFormat;
import dev.billingsdks.runtime.json.ModelReader;
import java.io.EOFException;
import java.io.IOException;
import java.util.Objects;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Reads the body of a successful response in the format that the operation declares. */
public final class ResponseBody {

    private ResponseBody() {}

    /**
     * Reads the body to its end, so that the connection can be used again. A binary body is left to the caller instead: the
     * response stays open, bounded by the deadline of its call, until the caller closes it.
     *
     * @throws IOException if the body ends early
     * @throws dev.billingsdks.runtime.error.DecodeException if the body is not in the format; it does not name the call yet
     */
    // The factory methods of ResponseFormat tie each kind to its type.
    @SuppressWarnings({"unchecked", "NullAway"})
    public static <R extends @Nullable Object> R read(
            ResponseFormat<R> format, ServerResponse response, ResponseLimits limits) throws IOException {
        return (R)
                switch (format.kind()) {
                    case JSON -> JsonBody.read(model(format), response, limits);
                    case OPTIONAL_JSON ->
                        isEmpty(response, limits) ? null : JsonBody.read(model(format), response, limits);
                    case TEXT -> TextBody.read(response, limits);
                    case BINARY ->
                        BinaryResponse.of(response.bodyOfCaller(), response.contentType(), response.contentLength());
                    case NOTHING -> nothing(response);
                    case LOCATION -> LocationBody.read(response);
                };
    }

    private static ModelReader<?> model(ResponseFormat<?> format) {
        return Objects.requireNonNull(format.model());
    }

    private static boolean isEmpty(ServerResponse response, ResponseLimits limits) throws IOException {
        try {
            return response.isEmpty(limits.maxResponseBytes());
        } catch (ZipException | BodyTooLargeException | EOFException e) {
            throw JsonBody.unreadable(e, response);
        }
    }

    private static @Nullable Void nothing(ServerResponse response) throws IOException {
        response.skipBody();
        return null;
    }
}
