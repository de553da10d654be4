package dev.billingsdks.runtime.http.response;

import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.http.lifecycle.UserCodeException;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.ModelReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Reads a model from the stream of a body. The body itself decides, not what its Content-Type claims. */
final class JsonBody {

    private static final int SHOWN_CONTENT_TYPE = 60;

    private JsonBody() {}

    static <R> R read(ModelReader<R> reader, ServerResponse response, ResponseLimits limits) throws IOException {
        if (!response.hasBody()) {
            throw new DecodeException("there is no body", "$", -1, false);
        }
        try {
            InputStream body = response.body(limits.maxResponseBytes());
            JsonReader json = JsonReader.of(body, limits.json());
            R value = json.root(reader);
            response.expectEnd();
            if (json.hasUndeclaredAlone()) {
                throw new DecodeException(
                        "the JSON object has none of the properties that the document declares", "$", -1, false);
            }
            return value;
        } catch (UncheckedIOException e) {
            throw unreadable(Objects.requireNonNull(e.getCause()), response);
        } catch (ZipException | BodyTooLargeException | EOFException e) {
            throw unreadable(e, response);
        } catch (DecodeException e) {
            throw isJson(response.contentType()) ? e : otherType(e, response.contentType());
        } catch (SdkException | UserCodeException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new DecodeException(
                    "reading the model failed with " + e.getClass().getName(), "$", -1, false);
        }
    }

    /** A stream ends by an error of the connection, which may pass, or by what the vendor put in it, which will not. */
    static DecodeException unreadable(IOException failure, ServerResponse response) throws IOException {
        if (failure instanceof BodyTooLargeException) {
            return new DecodeException(String.valueOf(failure.getMessage()), "$", -1, false);
        }
        if (response.isCompressed() && failure instanceof ZipException) {
            return new DecodeException("the gzip coding of the body is corrupt", "$", -1, false);
        }
        if (response.isCompressed() && failure instanceof EOFException) {
            return new DecodeException("the gzip coding of the body ends too early", "$", -1, true);
        }
        throw failure;
    }

    private static boolean isJson(@Nullable String contentType) {
        return contentType == null || contentType.toLowerCase(Locale.ROOT).contains("json");
    }

    private static DecodeException otherType(DecodeException failure, @Nullable String contentType) {
        String shown = PrintableText.of(String.valueOf(contentType), SHOWN_CONTENT_TYPE);
        return new DecodeException(
                "the body is not JSON but has the content type " + shown,
                failure.jsonPath(),
                failure.offset(),
                failure.truncated());
    }
}
