package dev.billingsdks.contract;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The media types of a {@code content} object. */
final class MediaTypes {

    private final DocumentNode content;

    MediaTypes(DocumentNode content) {
        this.content = content;
    }

    boolean isEmpty() {
        return content.members().isEmpty();
    }

    /** Finds the media type object for a Content-Type: the exact one first, then a range such as {@code text/*}. */
    Optional<DocumentNode> find(String contentType) {
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
    Optional<Map.Entry<String, DocumentNode>> json() {
        return content.members().stream()
                .filter(member -> isJson(member.getKey()))
                .findFirst();
    }

    /**
     * Finds the variant that an SDK takes: JSON, where it is not of bytes, then a form, then a text, then what there is.
     *
     * @return its media type and object
     */
    Optional<Map.Entry<String, DocumentNode>> preferred() {
        return Stream.<Predicate<Map.Entry<String, DocumentNode>>>of(
                        MediaTypes::isOfJson,
                        member -> essence(member.getKey()).equals("application/x-www-form-urlencoded"),
                        member -> essence(member.getKey()).equals("multipart/form-data"),
                        member -> essence(member.getKey()).startsWith("text/"),
                        member -> true)
                .flatMap(kind -> content.members().stream().filter(kind))
                .findFirst();
    }

    /** Tells whether a variant is JSON; tools that know no better declare any media type, and bytes as JSON. */
    static boolean isOfJson(Map.Entry<String, DocumentNode> member) {
        String essence = essence(member.getKey());
        boolean bytes = member.getValue().at("schema").text("format", "").equals("binary");
        return (isJson(essence) || essence.equals("*/*")) && !bytes;
    }

    static boolean isJson(String contentType) {
        String essence = essence(contentType);
        return essence.equals("application/json") || essence.endsWith("+json");
    }

    /** Returns a media type as it is written, but for its parameters. */
    static String withoutParameters(String mediaType) {
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
