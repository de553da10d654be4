package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.SdkException;
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

/** Reads a model from the stream of a body. What the body is counts, not what its Content-Type claims. */
final class JsonBody<R> implements BodyReader<R> {

    private static final int SHOWN_CONTENT_TYPE = 60;

    private final ModelReader<R> reader;

    JsonBody(ModelReader<R> reader) {
        this.reader = reader;
    }

    @Override
    public R read(Answer answer, ResponseLimits limits) throws IOException {
        if (!answer.hasBody()) {
            throw new DecodeException("there is no body", "$", -1, false);
        }
        try {
            InputStream body = answer.body(limits.maxResponseBytes());
            R value = JsonReader.of(body, limits.json()).root(reader);
            answer.expectEnd();
            return value;
        } catch (UncheckedIOException e) {
            throw unreadable(Objects.requireNonNull(e.getCause()), answer);
        } catch (ZipException | BodyTooLargeException | EOFException e) {
            throw unreadable(e, answer);
        } catch (DecodeException e) {
            throw isJson(answer.contentType()) ? e : otherType(e, answer.contentType());
        } catch (SdkException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new DecodeException(
                    "reading the model failed with " + e.getClass().getName(), "$", -1, false);
        }
    }

    /** A stream ends by an error of the connection, which may pass, or by what the vendor put in it, which will not. */
    static DecodeException unreadable(IOException failure, Answer answer) throws IOException {
        if (failure instanceof BodyTooLargeException) {
            return new DecodeException(String.valueOf(failure.getMessage()), "$", -1, false);
        }
        if (answer.isCompressed() && failure instanceof ZipException) {
            return new DecodeException("the gzip coding of the body is corrupt", "$", -1, false);
        }
        if (answer.isCompressed() && failure instanceof EOFException) {
            return new DecodeException("the gzip coding of the body ends too early", "$", -1, true);
        }
        throw failure;
    }

    private static boolean isJson(@Nullable String contentType) {
        return contentType == null || contentType.toLowerCase(Locale.ROOT).contains("json");
    }

    private static DecodeException otherType(DecodeException failure, @Nullable String contentType) {
        String shown = VisibleText.of(String.valueOf(contentType), SHOWN_CONTENT_TYPE);
        return new DecodeException(
                "the body is not JSON but has the content type " + shown,
                failure.jsonPath(),
                failure.offset(),
                failure.truncated());
    }
}
