package dev.billingsdks.generator.schema;

import dev.billingsdks.generator.naming.Names;

/**
 * The class that a schema gets, and those within it.
 *
 * @param name the class
 * @param entry the key under names in the vendor's file that gives it another name
 * @param sent whether a request can contain it
 * @param component whether the name is that of a component schema, which no other place takes from it
 */
public record InlineName(String name, String entry, boolean sent, boolean component) {

    /** Returns the name of a schema without a name of its own, by the class that it belongs to and its role there. */
    public static InlineName of(Names names, String owner, String role, boolean sent) {
        return new InlineName(names.inlineType(owner, role), Names.inlineEntry(owner, role), sent, false);
    }

    /** Returns the name of an object or enum in a property. */
    InlineName nested(Names names, String property) {
        return of(names, name, property, sent);
    }

    /** Returns the name of an object or enum in an array, which is that of the array's own place. */
    public InlineName element() {
        return this;
    }
}
