package dev.billingsdks.contract.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The media types of a {@code content} object. */
public final class DeclaredContent {

    private final DocumentNode content;

    public DeclaredContent(DocumentNode content) {
        this.content = content;
    }

    public boolean isEmpty() {
        return content.members().isEmpty();
    }

    /** Finds the media type object for a Content-Type: the exact one first, then a range such as {@code text/*}. */
    public Optional<DocumentNode> find(String contentType) {
        String wanted = essence(contentType);
        String range = wanted.substring(0, wanted.indexOf('/') + 1) + "*";
        return content.members().stream()
                .filter(member -> essence(member.getKey()).equals(wanted))
                .findFirst()
                .or(() -> content.members().stream()
                        .filter(member ->
                                member.getKey().equals(range) || member.getKey().equals("*/*"))
                        .findFirst())
                .map(Map.Entry::getValue);
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
