package dev.billingsdks.runtime.http.request;

import dev.billingsdks.runtime.BinaryContent;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes {@code multipart/form-data} (RFC 7578); the files in it are read while they are sent. */
final class MultipartBody {

    private static final byte[] LINE_END = {'\r', '\n'};

    private MultipartBody() {}

    /** A part with its header lines. */
    private record Part(String head, @Nullable BinaryContent file, String text) {

        /** Returns the number of bytes, or -1 if it is not known. */
        long length() {
            long content = file == null ? utf8(text).length : RequestBodies.length(file);
            return content < 0 ? -1 : utf8(head).length + content + LINE_END.length;
        }
    }

    static OutgoingBody of(List<RequestParameters.Part> given) {
        String boundary = "part-" + UUID.randomUUID();
        List<Part> parts = new ArrayList<>();
        for (RequestParameters.Part part : given) {
            for (Object element : ParameterValue.elements(part.value())) {
                parts.add(part(part, element, boundary));
            }
        }
        byte[] end = utf8("--" + boundary + "--\r\n");
        boolean repeatable = parts.stream()
                .allMatch(part -> part.file() == null || part.file().isRepeatable());
        return new OutgoingBody(
                "multipart/form-data; boundary=" + boundary,
                length(parts, end.length),
                repeatable,
                out -> write(parts, end, out));
    }

    private static Part part(RequestParameters.Part part, Object value, String boundary) {
        String disposition =
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + quoted(part.name()) + "\"";
        if (value instanceof BinaryContent file) {
            String name = file.fileName() == null ? part.name() : file.fileName();
            String own = file.contentType() == null ? part.contentType() : file.contentType();
            String contentType = own == null ? "application/octet-stream" : own;
            return new Part(head(disposition + "; filename=\"" + quoted(name) + "\"", contentType), file, "");
        }
        boolean json = ParameterValue.hasParts(value);
        String contentType = part.contentType() != null
                ? part.contentType()
                : json ? "application/json" : "text/plain; charset=UTF-8";
        boolean asJson = json || contentType.startsWith("application/json");
        String text = asJson ? ParameterValue.json(part.name(), value) : ParameterValue.text(part.name(), value);
        return new Part(head(disposition, contentType), null, text);
    }

    private static String head(String disposition, String contentType) {
        return disposition + "\r\nContent-Type: " + contentType + "\r\n\r\n";
    }

    /** Encodes what would end the name, as browsers do. */
    private static String quoted(String name) {
        return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static long length(List<Part> parts, int end) {
        long sum = end;
        for (Part part : parts) {
            long length = part.length();
            if (length < 0) {
                return -1;
            }
            sum += length;
        }
        return sum;
    }

    private static void write(List<Part> parts, byte[] end, OutputStream out) throws IOException {
        for (Part part : parts) {
            out.write(utf8(part.head()));
            if (part.file() == null) {
                out.write(utf8(part.text()));
            } else {
                RequestBodies.write(part.file(), out);
            }
            out.write(LINE_END);
        }
        out.write(end);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
