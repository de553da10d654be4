package dev.billingsdks.integration.hostile;

import dev.billingsdks.integration.vendor.TestVendor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The expected outcome of a listing of the given pages, computed by another parser and another loop than the SDK's.
 *
 * @param pages the ids of each page that can be read, up to the first that cannot; null stands for an id that is not
 *     text
 * @param complete whether the last of these pages is the last page of the listing; otherwise the listing must end in
 *     an error
 */
record ReferenceListing(List<List<@Nullable String>> pages, boolean complete) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final String END = "";

    /** The word boundaries: separators, changes of case, and both sides of digits. */
    private static final String WORD_ENDS = "[^\\p{L}\\p{Nd}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"
            + "|(?<=\\p{L})(?=\\p{Nd})|(?<=\\p{Nd})(?=\\p{L})";

    /**
     * Lists the pages.
     *
     * @param responses the bodies by the position that a request names, the first under an empty one
     */
    static ReferenceListing over(Map<String, byte[]> responses, TestVendor vendor) {
        List<List<@Nullable String>> pages = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String position = END;
        while (seen.add(position) && responses.containsKey(position)) {
            JsonNode page = parse(responses.get(position));
            List<@Nullable String> ids = page == null || isForeign(page, vendor) ? null : ids(page, vendor);
            String next = ids == null ? null : next(page, ids, vendor, position);
            if (next == null) {
                return new ReferenceListing(pages, false);
            }
            pages.add(ids);
            if (next.equals(END)) {
                return new ReferenceListing(pages, true);
            }
            position = next;
        }
        return new ReferenceListing(pages, false);
    }

    /** Returns the ids of all pages. */
    List<@Nullable String> ids() {
        List<@Nullable String> all = new ArrayList<>();
        pages.forEach(all::addAll);
        return all;
    }

    private static @Nullable JsonNode parse(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return null;
        }
    }

    private static @Nullable List<@Nullable String> ids(JsonNode page, TestVendor vendor) {
        JsonNode items = page.get(vendor.itemsProperty());
        if (page.isObject() && vendor.omitsDefaults() && (items == null || items.isNull())) {
            return List.of();
        }
        if (items == null || !items.isArray()) {
            return null;
        }
        List<@Nullable String> ids = new ArrayList<>();
        for (JsonNode item : items) {
            JsonNode id = item.get("id");
            ids.add(id != null && id.isString() ? id.stringValue() : null);
        }
        return ids;
    }

    /** Returns the position of the next page, an empty one at the end, or null if it cannot be determined. */
    private static @Nullable String next(
            JsonNode page, List<@Nullable String> ids, TestVendor vendor, String position) {
        JsonNode next = page.get(vendor.nextProperty());
        return switch (vendor.paging()) {
            case CURSOR -> vendor.omitsDefaults() ? optionalCursor(page, next, vendor) : textOrEnd(next);
            case PAGE_LINK -> {
                String link = textOrEnd(next);
                yield link == null || link.equals(END) ? link : following(position);
            }
            case ITEM_ID -> next == null || !next.isBoolean() ? null : next.booleanValue() ? last(ids) : END;
        };
    }

    /** Returns the end for null, and null if the property is absent, blank or not a text. */
    private static @Nullable String textOrEnd(@Nullable JsonNode next) {
        if (next == null || (!next.isNull() && !next.isString())) {
            return null;
        }
        return next.isNull() ? END : next.stringValue().isBlank() ? null : next.stringValue();
    }

    private static @Nullable String optionalCursor(JsonNode page, @Nullable JsonNode next, TestVendor vendor) {
        if (next != null && !next.isNull() && !next.isString()) {
            return null;
        }
        if (next != null && next.isString() && !next.stringValue().isBlank()) {
            return next.stringValue();
        }
        return hasRenamed(page, vendor) ? null : END;
    }

    /** Returns whether an undeclared property, or one in an undeclared object, has a paging word and a value. */
    private static boolean hasRenamed(JsonNode page, TestVendor vendor) {
        return page.properties().stream()
                .filter(property -> !declared(vendor).contains(property.getKey()))
                .anyMatch(property -> mayDecide(property)
                        || (property.getValue().isObject()
                                && property.getValue().properties().stream().anyMatch(ReferenceListing::mayDecide)));
    }

    private static boolean mayDecide(Map.Entry<String, JsonNode> property) {
        JsonNode value = property.getValue();
        boolean empty = value.isNull()
                || (value.isBoolean() && !value.booleanValue())
                || (value.isString() && value.stringValue().isBlank())
                || (value.isContainer() && value.isEmpty());
        return !empty
                && Stream.of(property.getKey().split(WORD_ENDS))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .anyMatch(Set.of("next", "cursor", "token", "more")::contains);
    }

    /** Returns whether an object has properties, but none of those that a page declares. */
    private static boolean isForeign(JsonNode page, TestVendor vendor) {
        return page.isObject()
                && !page.isEmpty()
                && page.propertyNames().stream().noneMatch(declared(vendor)::contains);
    }

    private static Set<String> declared(TestVendor vendor) {
        Set<String> declared = new HashSet<>(vendor.page(List.of(1), "2").names());
        declared.add(vendor.nextProperty());
        declared.add(String.valueOf(vendor.totalProperty()));
        return declared;
    }

    private static String following(String position) {
        return Integer.toString(position.equals(END) ? 2 : Integer.parseInt(position) + 1);
    }

    private static @Nullable String last(List<@Nullable String> ids) {
        String id = ids.isEmpty() ? null : ids.get(ids.size() - 1);
        return id == null || id.isEmpty() ? null : id;
    }
}
