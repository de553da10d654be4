package dev.billingsdks.generator.sdk;

import java.util.List;

/**
 * A rule that {@code build()} checks.
 *
 * @param members the accessors of what it is about: one, or two that exclude each other
 * @param limit the number that a value is compared with, or 0 if there is none
 */
public record Check(Rule rule, List<String> members, long limit) {

    /** The rules of requests. */
    public enum Rule {
        REQUIRED,
        MIN_LENGTH,
        MAX_LENGTH,
        MINIMUM,
        MAXIMUM,
        MIN_ITEMS,
        MAX_ITEMS,
        EXCLUSIVE
    }

    /** Returns the rule that something is set. */
    public static Check required(String member) {
        return new Check(Rule.REQUIRED, List.of(member), 0);
    }

    /** Returns the rule that at most one of two things is set. */
    public static Check exclusive(String member, String other) {
        return new Check(Rule.EXCLUSIVE, List.of(member, other), 0);
    }
}
