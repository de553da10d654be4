package dev.billingsdks.examples.embedded;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Fictitious company names, and ids derived from them, the same in each run. */
final class CompanyNames {

    private static final List<String> PLACES =
            List.of("Amber", "Birch", "Cedar", "Delta", "Ember", "Fjord", "Granite", "Harbour", "Indigo", "Juniper");
    private static final List<String> TRADES = List.of("Analytics", "Bakery", "Energy", "Logistics", "Robotics");

    private CompanyNames() {}

    /** Returns customers with different names; at most 50. */
    static List<String> customers(int count, Function<String, String> json) {
        return IntStream.range(0, count)
                .mapToObj(
                        i -> PLACES.get(i % PLACES.size()) + " " + TRADES.get((i + i / PLACES.size()) % TRADES.size()))
                .map(json)
                .toList();
    }

    static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns an id of lower-case letters and digits after a prefix. */
    static String id(String prefix, String name, int length) {
        return prefix + uuid(prefix + name).toString().replace("-", "").substring(0, length);
    }

    /** Returns the name in lower case with a hyphen, such as {@code amber-bakery}. */
    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
