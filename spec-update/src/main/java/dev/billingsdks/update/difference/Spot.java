package dev.billingsdks.update.difference;

import org.jspecify.annotations.Nullable;

/**
 * The current position of a comparison.
 *
 * @param findings receives the changes
 * @param place the place in the subject, such as {@code `data[].id`}
 * @param java what is generated from the place
 * @param owner the class of the schema, or of the schema around it
 */
record Spot(
        Findings findings,
        Side side,
        String place,
        @Nullable JavaPlace java,
        @Nullable JavaPlace owner) {

    void add(Effect effect, String text) {
        findings.add(this, effect, text);
    }

    Spot property(JavaNames names, String name) {
        JavaPlace member = owner == null ? null : names.property(owner, name);
        JavaPlace nested = owner == null ? null : names.inline(owner, name);
        return new Spot(findings, side, place.isEmpty() ? name : place + "." + name, member, nested);
    }

    Spot items() {
        return new Spot(findings, side, place + "[]", java, owner);
    }

    Spot values() {
        return new Spot(findings, side, place + "{}", java, owner);
    }

    Spot alternative(String name) {
        return new Spot(findings, side, place.isEmpty() ? name : place + " as " + name, java, owner);
    }
}
