package dev.billingsdks.runtime.json;

import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Members of the maps that models have, such as metadata and custom fields.
 *
 * <p>A member whose value does not fit the declared type is left out of its map, and all other members are readable. What was
 * left out is available from {@link #unreadable} and is written back, at its place, by {@link JsonModel#toJson()} and by a request
 * that the map is given to.
 */
public final class MapMembers {

    private MapMembers() {}

    /**
     * Returns the members that were left out of a map because their value does not fit the declared type, in the order of the
     * response, unmodifiable. Empty for a map that the SDK did not read.
     *
     * @param map as an accessor of a model returned it
     */
    public static Map<String, JsonValue> unreadable(Map<String, ?> map) {
        return map instanceof PartialMap<?> partial ? partial.unreadable() : Map.of();
    }

    /**
     * Returns an unmodifiable view of a copy of a map, with what was left out of the map. For generated builders.
     *
     * @param copy with the same members
     */
    public static <T extends @Nullable Object> Map<String, T> unmodifiable(Map<String, T> copy, Map<String, ?> map) {
        return map instanceof PartialMap<?> partial ? PartialMap.of(copy, partial) : Collections.unmodifiableMap(copy);
    }
}
