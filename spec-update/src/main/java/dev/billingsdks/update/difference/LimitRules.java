package dev.billingsdks.update.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules for limits. Requests must keep them; in responses they are informative, because no SDK validates responses against them.
 */
final class LimitRules {
    private final Spot spot;

    LimitRules(Spot spot) {
        this.spot = spot;
    }

    void compare(Map<String, JsonNode> old, Map<String, JsonNode> current) {
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(current.keySet());
        for (String name : names) {
            JsonNode was = old.get(name);
            JsonNode is = current.get(name);
            if (is == null || was == null || !same(was, is)) {
                spot.add(effect(name, was, is), text(name, was, is));
            }
        }
    }

    /** 1 and 1.0 are one number. */
    private static boolean same(JsonNode some, JsonNode other) {
        return some.isNumber() && other.isNumber()
                ? some.decimalValue().compareTo(other.decimalValue()) == 0
                : some.equals(other);
    }

    private Effect effect(String name, @Nullable JsonNode was, @Nullable JsonNode is) {
        if (spot.side() != Side.REQUEST) {
            return Effect.COMPATIBLE;
        }
        if (is == null) {
            return Effect.ADDITION;
        }
        if (was == null || !was.isNumber() || !is.isNumber()) {
            return Effect.BREAKING;
        }
        int raised = is.decimalValue().compareTo(was.decimalValue());
        if (name.equals("multipleOf")) {
            boolean divides = is.decimalValue().signum() != 0
                    && was.decimalValue().remainder(is.decimalValue()).signum() == 0;
            return divides ? Effect.ADDITION : Effect.BREAKING;
        }
        boolean lower = name.startsWith("min") || name.startsWith("exclusiveMin");
        return (raised > 0) == lower ? Effect.BREAKING : Effect.ADDITION;
    }

    private static String text(String name, @Nullable JsonNode was, @Nullable JsonNode is) {
        if (was == null) {
            return name + " " + is + " added";
        }
        return is == null ? name + " " + was + " removed" : name + " " + was + " is now " + is;
    }
}
