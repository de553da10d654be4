package dev.billingsdks.update.addition;

import dev.billingsdks.generator.document.SpecDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Paging schemes that a document seems to have, by the usual names of parameters and properties, the most frequent first. What ends a listing
 * is taken from a property or a declared header only: no name shows that a listing ends with an empty or a short page.
 */
final class SchemeCandidates {
    private static final List<String> CURSORS = List.of(
            "cursor",
            "page_token",
            "next_page",
            "next_token",
            "next_cursor",
            "continuation_token",
            "after",
            "starting_after");
    private static final List<String> NEXT_CURSORS = List.of(
            "next_cursor", "next_page_token", "next_token", "next_page", "continuation_token", "cursor", "after");
    private static final List<String> PAGES =
            List.of("page", "page_number", "page.number", "paging.page", "paging.number");
    private static final List<String> OFFSETS = List.of("offset", "skip", "page.offset", "paging.offset");
    private static final List<String> AFTER = List.of("starting_after", "after_id", "after");
    private static final List<String> BEFORE = List.of("ending_before", "before_id", "before");
    private static final List<String> MORE = List.of("has_more", "has_next", "has_next_page", "more");
    private static final List<String> NEXT_PAGES =
            List.of("next", "next_page", "next_page_url", "next_url", "next_page_number");
    private static final List<String> LAST_PAGES = List.of("last_page", "max_page", "last_page_number");
    private static final List<String> PAGE_COUNTS =
            List.of("total_pages", "page_count", "pages_count", "num_pages", "pages");
    private static final List<String> TOTALS = List.of("total", "total_count", "total_items", "total_results");
    private static final List<String> SIZES = List.of("per_page", "page_size", "items_per_page", "limit");
    private static final List<String> CURRENT = List.of("current_page", "page", "page_number");

    private final Map<String, Integer> found = new LinkedHashMap<>();

    private SchemeCandidates() {}

    /** Returns schemes as entries of a vendor's file, a line for each key, without {@code items}. */
    static List<String> of(SpecDocument document) {
        SchemeCandidates candidates = new SchemeCandidates();
        for (ListingShape shape : ListingShape.of(document)) {
            candidates.add(shape);
        }
        return candidates.found.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void add(ListingShape shape) {
        String offset = first(OFFSETS, shape.parameters());
        String page = first(PAGES, shape.parameters());
        boolean added = byItemId(shape) || byCursor(shape);
        if (!added && !page.isEmpty()) {
            byNumber("page-number", "page", page, pageEnd(shape));
        } else if (!added && !offset.isEmpty()) {
            byNumber("offset", "offset", offset, offsetEnd(shape));
        }
    }

    private boolean byItemId(ListingShape shape) {
        String after = first(AFTER, shape.parameters());
        String more = first(MORE, shape.properties());
        if (after.isEmpty()
                || more.isEmpty()
                || !first(NEXT_CURSORS, shape.properties()).isEmpty()) {
            return false;
        }
        List<String> keys = new ArrayList<>(List.of(key("after", after)));
        String before = first(BEFORE, shape.parameters());
        if (!before.isEmpty()) {
            keys.add(key("before", before));
        }
        keys.add("id: id");
        keys.add(key("more", more));
        count("item-id", keys);
        return true;
    }

    private boolean byCursor(ListingShape shape) {
        String cursor = first(CURSORS, shape.parameters());
        String next = first(NEXT_CURSORS, shape.properties());
        for (String parameter : shape.parameters()) {
            // Such as since and next_since; next_page and next_offset belong to other schemes.
            String named = first(List.of("next_" + plain(last(parameter))), shape.properties());
            boolean counts = PAGES.contains(plain(parameter)) || OFFSETS.contains(plain(parameter));
            if (cursor.isEmpty() && !named.isEmpty() && !counts) {
                cursor = parameter;
                next = named;
            }
        }
        if (cursor.isEmpty() || next.isEmpty() && !shape.linkHeader()) {
            return false;
        }
        count("cursor", List.of(key("cursor", cursor), next.isEmpty() ? "linkHeader: true" : key("next", next)));
        return true;
    }

    private void byNumber(String scheme, String name, String position, List<String> end) {
        if (!end.isEmpty()) {
            List<String> keys = new ArrayList<>(List.of(key(name, position)));
            keys.addAll(end);
            count(scheme, keys);
        }
    }

    /** Returns the keys that say when a listing by page number ends, or none if the document does not show it. */
    private static List<String> pageEnd(ListingShape shape) {
        Set<String> properties = shape.properties();
        String size = first(SIZES, properties);
        String total = first(TOTALS, properties);
        String current = first(CURRENT, properties);
        List<String> single = firstOf(
                properties,
                Map.entry("next", NEXT_PAGES),
                Map.entry("next", MORE),
                Map.entry("lastPage", LAST_PAGES),
                Map.entry("totalPages", PAGE_COUNTS));
        if (!single.isEmpty()) {
            return single;
        }
        if (!size.isEmpty() && !total.isEmpty()) {
            return List.of(key("total", total), key("pageSize", size));
        }
        if (!size.isEmpty() && !current.isEmpty()) {
            return List.of(key("current", current), key("pageSize", size));
        }
        return shape.linkHeader() ? List.of("linkHeader: true") : List.of();
    }

    private static List<String> offsetEnd(ListingShape shape) {
        List<String> single = firstOf(
                shape.properties(),
                Map.entry("next", MORE),
                Map.entry("next", TOTALS),
                Map.entry("next", List.of("next", "next_url", "next_page_url")));
        return single.isEmpty() && shape.linkHeader() ? List.of("linkHeader: true") : single;
    }

    @SafeVarargs
    private static List<String> firstOf(Set<String> properties, Map.Entry<String, List<String>>... keys) {
        for (Map.Entry<String, List<String>> names : keys) {
            String property = first(names.getValue(), properties);
            if (!property.isEmpty()) {
                return List.of(key(names.getKey(), property));
            }
        }
        return List.of();
    }

    private void count(String scheme, List<String> keys) {
        found.merge("scheme: " + scheme + "\n" + String.join("\n", keys), 1, Integer::sum);
    }

    private static String key(String name, String path) {
        return name + ": " + VendorFile.quoted(path);
    }

    /** Returns the first path that is one of the names or ends with one, in the order of the names, however their words are joined. */
    private static String first(List<String> names, Set<String> paths) {
        for (String name : names) {
            for (String path : paths) {
                if (plain(path).equals(name) || plain(last(path)).equals(name)) {
                    return path;
                }
            }
        }
        return "";
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Returns a name in lower case with underscores. */
    private static String plain(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replace('-', '_').toLowerCase(Locale.ROOT);
    }
}
