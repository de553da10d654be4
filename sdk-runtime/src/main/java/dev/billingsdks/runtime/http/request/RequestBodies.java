package dev.billingsdks.runtime.http.request;

import dev.billingsdks.runtime.BinaryContent;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.ParameterStyle;
import dev.billingsdks.runtime.http.operation.RequestFormat;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonObject;
import dev.billingsdks.runtime.json.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Creates the body of a request in the format that its operation declares. */
final class RequestBodies {

    private RequestBodies() {}

    /**
     * Returns the body, or null if there is none.
     *
     * @throws IllegalArgumentException if it cannot be sent
     */
    static @Nullable OutgoingBody of(Operation<?> operation, RequestParameters parameters) {
        RequestFormat format = operation.requestFormat();
        Object body = parameters.body();
        boolean multipart = format.kind() == RequestFormat.Kind.MULTIPART;
        if (multipart ? parameters.parts().isEmpty() : body == null) {
            return null;
        }
        if (operation.method().equals("GET") || operation.method().equals("HEAD")) {
            throw new IllegalArgumentException("a " + operation.method() + " request cannot have a body");
        }
        return body == null ? MultipartBody.of(parameters.parts()) : of(format, body);
    }

    private static OutgoingBody of(RequestFormat format, Object body) {
        return switch (format.kind()) {
            case JSON -> OutgoingBody.of(format.mediaType(), JsonWriter.toUtf8(body));
            case FORM -> OutgoingBody.of(format.mediaType(), form(body, format).getBytes(StandardCharsets.US_ASCII));
            case TEXT ->
                OutgoingBody.of(
                        format.mediaType() + "; charset=UTF-8",
                        ParameterValue.text("body", body).getBytes(StandardCharsets.UTF_8));
            case BINARY -> binary(format, (BinaryContent) body);
            case MULTIPART -> throw new IllegalArgumentException("a multipart body is given in parts");
        };
    }

    private static OutgoingBody binary(RequestFormat format, BinaryContent content) {
        String own = content.contentType();
        String contentType = own != null ? own : format.mediaType();
        return new OutgoingBody(contentType, length(content), content.isRepeatable(), out -> write(content, out));
    }

    /** Returns the length of content, which a file that cannot be read does not have. */
    static long length(BinaryContent content) {
        try {
            return content.length();
        } catch (UncheckedIOException e) {
            throw new IllegalArgumentException(cause(e).getMessage(), e);
        }
    }

    /** Writes content while it is read. */
    static void write(BinaryContent content, OutputStream out) throws IOException {
        try (InputStream in = content.open()) {
            in.transferTo(out);
        } catch (UncheckedIOException e) {
            throw cause(e);
        }
    }

    private static IOException cause(UncheckedIOException failure) {
        return Objects.requireNonNull(failure.getCause());
    }

    /** Writes a form as OpenAPI does: arrays as a name for each element, objects as JSON unless a style is declared. */
    private static String form(Object body, RequestFormat format) {
        Map<?, ?> members = members(body);
        List<String> pairs = new ArrayList<>();
        members.forEach((name, value) -> {
            if (!ParameterValue.isNull(value)) {
                String property = String.valueOf(name);
                ParameterStyle declared = format.formStyles().get(property);
                pairs.addAll(
                        declared == null
                                ? formPairs(property, value)
                                : ParameterText.query(new RequestParameters.Sent(property, value, declared)));
            }
        });
        return String.join("&", pairs);
    }

    private static Map<?, ?> members(Object body) {
        Object plain = body instanceof JsonModel model ? ParameterValue.tree(model) : body;
        if (plain instanceof JsonObject object) {
            return object.members();
        }
        if (plain instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("a form has to be an object");
    }

    private static List<String> formPairs(String name, Object value) {
        List<String> pairs = new ArrayList<>();
        for (Object element : ParameterValue.elements(value)) {
            ParameterStyle style = ParameterValue.hasParts(element) ? ParameterStyle.JSON : ParameterStyle.FORM;
            pairs.addAll(ParameterText.query(new RequestParameters.Sent(name, element, style)));
        }
        return pairs;
    }
}
