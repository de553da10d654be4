package dev.billingsdks.integration.hostile;

import dev.billingsdks.integration.vendor.TestVendor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a listing over the given pages must give, found by another reader and another loop than the SDK's.
 *
 * @param pages the ids of each page that can be read, up to the first that cannot; null stands for an id that is no text
 * @param complete whether the last of these pages is the listing's last; otherwise the listing must end in an error
 */
record ReferenceWalk(List<List<@Nullable String>> pages, boolean complete) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final String END = "";

    /**
     * Walks over the pages.
     *
     * @param answers the bodies by the position that a request names, the first under an empty one
     */
    static ReferenceWalk over(Map<String, byte[]> answers, TestVendor vendor) {
        List<List<@Nullable String>> pages = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String position = END;
        while (seen.add(position) && answers.containsKey(position)) {
            JsonNode page = parse(answers.get(position));
            List<@Nullable String> ids = page == null ? null : ids(page, vendor);
            String next = ids == null ? null : next(page, ids, vendor, position);
            if (next == null) {
                return new ReferenceWalk(pages, false);
            }
            pages.add(ids);
            if (next.equals(END)) {
                return new ReferenceWalk(pages, true);
            }
            position = next;
        }
        return new ReferenceWalk(pages, false);
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

    /** Returns the position of the next page, an empty one at the end, or null where it cannot be told. */
    private static @Nullable String next(
            JsonNode page, List<@Nullable String> ids, TestVendor vendor, String position) {
        JsonNode next = page.get(vendor.nextProperty());
        return switch (vendor.paging()) {
            case CURSOR -> next == null || next.isNull() ? END : next.isString() ? next.stringValue() : null;
            case PAGE_LINK -> isEnd(next) ? END : following(position);
            case ITEM_ID -> next == null || !next.isBoolean() ? null : next.booleanValue() ? last(ids) : END;
        };
    }

    private static boolean isEnd(@Nullable JsonNode link) {
        return link == null
                || link.isNull()
                || (link.isString() && link.stringValue().isEmpty());
    }

    private static String following(String position) {
        return Integer.toString(position.equals(END) ? 2 : Integer.parseInt(position) + 1);
    }

    private static @Nullable String last(List<@Nullable String> ids) {
        String id = ids.isEmpty() ? null : ids.get(ids.size() - 1);
        return id == null || id.isEmpty() ? null : id;
    }
}
