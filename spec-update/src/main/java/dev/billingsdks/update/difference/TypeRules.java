package dev.billingsdks.update.difference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.sdk.EnumFile;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules for types, null, values and formats. */
final class TypeRules {
    private final Spot spot;

    TypeRules(Spot spot) {
        this.spot = spot;
    }

    /** Returns whether the types overlap, so that the rest can be compared. */
    boolean compare(SchemaFacts old, SchemaFacts current) {
        if (!old.nullable() && current.nullable()) {
            spot.add(spot.side().widened(), "null is now possible");
        } else if (old.nullable() && !current.nullable()) {
            spot.add(spot.side().narrowed(), "null is no longer possible");
        }
        if (!types(old.types(), current.types())) {
            return false;
        }
        values(old.values(), current.values());
        format(old, current);
        return true;
    }

    private boolean types(@Nullable Set<String> old, @Nullable Set<String> current) {
        boolean wider = current == null || (old != null && covers(current, old));
        boolean narrower = old == null || (current != null && covers(old, current));
        if (wider && narrower) {
            return true;
        }
        String text = "type " + text(old) + " is now " + text(current);
        if (wider || narrower) {
            spot.add(wider ? spot.side().widened() : spot.side().narrowed(), text);
            return true;
        }
        spot.add(Effect.BREAKING, text);
        return false;
    }

    private static boolean covers(Set<String> wide, Set<String> narrow) {
        Set<String> covered = new LinkedHashSet<>(wide);
        if (covered.contains("number")) {
            covered.add("integer");
        }
        return covered.containsAll(narrow);
    }

    private static String text(@Nullable Set<String> types) {
        return types == null ? "any" : types.stream().sorted().collect(Collectors.joining(" or "));
    }

    private void values(@Nullable Set<JsonNode> old, @Nullable Set<JsonNode> current) {
        if (old == null || current == null) {
            if (old != null) {
                // Enums are open: a program reads a value that it does not know.
                spot.add(Effect.ADDITION, "no longer one of a list of values");
            } else if (current != null) {
                spot.add(spot.side().narrowed(), "now one of a list of values");
            }
            return;
        }
        if (old.size() <= EnumFile.MOST_CONSTANTS && current.size() > EnumFile.MOST_CONSTANTS) {
            // On the wire nothing changes; a program that uses the constants does not compile any more.
            spot.add(
                    Effect.COMPATIBLE,
                    "has more than " + EnumFile.MOST_CONSTANTS
                            + " values now, so that its class in Java has no constants");
        }
        current.stream()
                .filter(value -> !old.contains(value))
                .forEach(value -> spot.add(Effect.ADDITION, "value `" + value.asText() + "` added"));
        old.stream()
                .filter(value -> !current.contains(value))
                .forEach(value -> spot.add(spot.side().narrowed(), "value `" + value.asText() + "` removed"));
    }

    private void format(SchemaFacts old, SchemaFacts current) {
        Set<String> types = current.types();
        if (types != null && (types.contains("integer") || types.contains("number"))) {
            if (types.contains("integer") && bits(old) != bits(current)) {
                boolean wider = bits(current) > bits(old);
                spot.add(
                        wider ? spot.side().widened() : spot.side().narrowed(),
                        "integer of " + bits(old) + " bits has " + bits(current) + " now");
            }
            return;
        }
        String was = old.format();
        String is = current.format();
        if (was.isEmpty() && !is.isEmpty()) {
            spot.add(spot.side().narrowed(), "format `" + is + "` added");
        } else if (!was.isEmpty() && is.isEmpty()) {
            spot.add(spot.side().widened(), "format `" + was + "` removed");
        } else if (!was.equals(is)) {
            spot.add(Effect.BREAKING, "format `" + was + "` is now `" + is + "`");
        }
    }

    private static int bits(SchemaFacts facts) {
        return facts.format().equals("int32") ? Integer.SIZE : Long.SIZE;
    }
}
