package dev.billingsdks.contract.check;

import dev.billingsdks.contract.document.DeclaredContent;
import dev.billingsdks.contract.document.DocumentNode;
import dev.billingsdks.contract.document.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.ContentType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The body of a request or a response: its content coding, media type, charset and content, validated in this order. */
final class MessageBody {

    private static final int MAXIMUM_BYTES = 64 << 20;

    private final Direction direction;
    private final List<String> contentTypes;
    private final List<String> codings;
    private final byte[] sent;

    /**
     * Creates a body that is not empty.
     *
     * @param contentTypes the values of the header Content-Type
     * @param codings the values of the header Content-Encoding
     */
    MessageBody(Direction direction, List<String> contentTypes, List<String> codings, byte[] sent) {
        this.direction = direction;
        this.contentTypes = contentTypes;
        this.codings = codings;
        this.sent = sent;
    }

    /** Returns the problems, a sentence each. Those of a response have no values of the body. */
    List<String> problems(DeclaredContent declared, SchemaValidator schemas) {
        if (contentTypes.size() != 1) {
            return problem("is sent with " + contentTypes.size() + " Content-Type headers, must be one");
        }
        Optional<DocumentNode> mediaType = declared.find(contentTypes.get(0));
        if (mediaType.isEmpty()) {
            return problem("has Content-Type " + essence() + ", must be one of " + declared);
        }
        return contentProblems(mediaType.get().written("schema"), schemas);
    }

    /** Returns the JSON value, or nothing if the body is not one. */
    Optional<JsonNode> json() {
        try {
            return Optional.of(Json.parse(new String(decoded(), StandardCharsets.UTF_8)));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    private List<String> contentProblems(DocumentNode schema, SchemaValidator schemas) {
        boolean json = DeclaredContent.isJson(contentTypes.get(0));
        if (!json && !essence().startsWith("text/")) {
            return List.of();
        }
        byte[] plain;
        try {
            plain = decoded();
        } catch (IOException e) {
            return problem("has Content-Encoding " + String.join(", ", codings) + ", but is not encoded so");
        }
        Charset charset = DeclaredContent.charset(contentTypes.get(0)).orElse(null);
        if (charset == null || json && !isUtf8OrPartOfIt(charset)) {
            String name = ContentType.parseLenient(contentTypes.get(0)).getParameter("charset");
            return problem("has the charset " + name + ", must be UTF-8");
        }
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(plain)).toString();
            return json ? jsonProblems(text, schema, schemas) : textProblems(text, schema, schemas);
        } catch (CharacterCodingException e) {
            return problem("is not " + charset.name());
        }
    }

    private List<String> jsonProblems(String text, DocumentNode schema, SchemaValidator schemas) {
        try {
            return problems(schema, Json.parse(text), schemas);
        } catch (JacksonException e) {
            // Its message quotes the body, which of a response may be a customer's.
            return problem("is not JSON" + (direction == Direction.REQUEST ? ": " + e.getOriginalMessage() : ""));
        }
    }

    /** A text is validated if the schema is that of a string; some documents describe JSON under text. */
    private List<String> textProblems(String text, DocumentNode schema, SchemaValidator schemas) {
        boolean isString = schema.resolved().text("type", "").equals("string");
        return isString ? problems(schema, Json.tree(text), schemas) : List.of();
    }

    private List<String> problems(DocumentNode schema, JsonNode value, SchemaValidator schemas) {
        return schema.exists()
                ? schemas.problems(schema, value, direction).stream()
                        .map(direction::within)
                        .toList()
                : List.of();
    }

    private List<String> problem(String predicate) {
        return List.of(direction.ofBody(predicate));
    }

    private byte[] decoded() throws IOException {
        byte[] plain = sent;
        for (String coding : codings) {
            for (String each : coding.split(",")) {
                plain = decoded(plain, each.strip());
            }
        }
        return plain;
    }

    private static byte[] decoded(byte[] body, String coding) throws IOException {
        if (coding.equalsIgnoreCase("identity") || coding.isEmpty()) {
            return body;
        }
        if (!coding.equalsIgnoreCase("gzip") && !coding.equalsIgnoreCase("x-gzip")) {
            throw new IOException("unknown content coding");
        }
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return plain.readNBytes(MAXIMUM_BYTES);
        }
    }

    private String essence() {
        return DeclaredContent.withoutParameters(contentTypes.get(0));
    }

    private static boolean isUtf8OrPartOfIt(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII);
    }
}
