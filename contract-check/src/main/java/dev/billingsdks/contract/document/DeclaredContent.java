package dev.billingsdks.contract.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HeaderElement;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.BasicHeaderValueParser;
import org.apache.hc.core5.http.message.ParserCursor;

/** The media types of a {@code content} object. */
public final class DeclaredContent {

    private final DocumentNode content;

    public DeclaredContent(DocumentNode content) {
        this.content = content;
    }

    public boolean isEmpty() {
        return content.members().isEmpty();
    }

    /**
     * Finds the media type object for a Content-Type: the same media type first, then a range such as {@code text/*}. Declared parameters,
     * such as a version, must be present with the same value; a charset is not compared.
     */
    public Optional<DocumentNode> find(String contentType) {
        String wanted = essence(contentType);
        String range = wanted.substring(0, wanted.indexOf('/') + 1) + "*";
        return Stream.of(wanted, range, "*/*")
                .flatMap(essence -> content.members().stream()
                        .filter(member -> essence(member.getKey()).equals(essence))
                        .filter(member -> hasParameters(contentType, member.getKey())))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    private static boolean hasParameters(String contentType, String declared) {
        Map<String, String> sent = parameters(contentType);
        return parameters(declared).entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("charset"))
                .allMatch(parameter -> parameter.getValue().equals(sent.get(parameter.getKey())));
    }

    private static Map<String, String> parameters(String mediaType) {
        Map<String, String> parameters = new HashMap<>();
        for (HeaderElement element :
                BasicHeaderValueParser.INSTANCE.parseElements(mediaType, new ParserCursor(0, mediaType.length()))) {
            for (NameValuePair parameter : element.getParameters()) {
                parameters.put(parameter.getName().toLowerCase(Locale.ROOT), String.valueOf(parameter.getValue()));
            }
        }
        return parameters;
    }

    /** Returns whether every declared media type is JSON. */
    public boolean isOnlyJson() {
        return content.members().stream().allMatch(member -> isJson(member.getKey()));
    }

    /** Finds the JSON media type, {@code application/json} or one that ends in {@code +json}. */
    public Optional<Map.Entry<String, DocumentNode>> json() {
        return content.members().stream()
                .filter(member -> isJson(member.getKey()))
                .findFirst();
    }

    /**
     * Finds the variant that an SDK uses: JSON, unless it is binary, then a form, then text, then any other.
     *
     * @return its media type and object
     */
    public Optional<Map.Entry<String, DocumentNode>> preferred() {
        return Stream.<Predicate<Map.Entry<String, DocumentNode>>>of(
                        DeclaredContent::isOfJson,
                        member -> essence(member.getKey()).equals("application/x-www-form-urlencoded"),
                        member -> essence(member.getKey()).equals("multipart/form-data"),
                        member -> essence(member.getKey()).startsWith("text/"),
                        member -> true)
                .flatMap(kind -> content.members().stream().filter(kind))
                .findFirst();
    }

    /** Returns whether a variant is JSON. Some tools declare JSON as any media type, and binary content as JSON. */
    public static boolean isOfJson(Map.Entry<String, DocumentNode> member) {
        String essence = essence(member.getKey());
        boolean bytes = member.getValue().at("schema").text("format", "").equals("binary");
        return (isJson(essence) || essence.equals("*/*")) && !bytes;
    }

    public static boolean isJson(String contentType) {
        String essence = essence(contentType);
        return essence.equals("application/json") || essence.endsWith("+json");
    }

    /** Returns the charset of a Content-Type, UTF-8 if it has none, or nothing if it has one that is unknown. */
    public static Optional<Charset> charset(String contentType) {
        String name = ContentType.parseLenient(contentType).getParameter("charset");
        try {
            return Optional.of(name == null ? StandardCharsets.UTF_8 : Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Returns a media type as it is written, but for its parameters. */
    public static String withoutParameters(String mediaType) {
        int semicolon = mediaType.indexOf(';');
        return (semicolon < 0 ? mediaType : mediaType.substring(0, semicolon)).strip();
    }

    private static String essence(String contentType) {
        return withoutParameters(contentType).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return String.join(
                ", ", content.members().stream().map(Map.Entry::getKey).toList());
    }
}
