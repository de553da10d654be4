package dev.billingsdks.generator.reading;

import dev.billingsdks.generator.naming.Names;

/**
 * The class that a schema gets, and those within it.
 *
 * @param name the class
 * @param sent whether a request can hold it
 * @param component whether the name is that of a component schema, which no other place takes from it
 */
record InlineName(String name, boolean sent, boolean component) {

    InlineName(String name, boolean sent) {
        this(name, sent, false);
    }

    /** Returns the name of an object or enum in a property. */
    InlineName nested(Names names, String property) {
        return new InlineName(names.inlineType(name, property), sent);
    }

    /** Returns the name of an object or enum in an array, which is that of the array's own place. */
    InlineName element() {
        return this;
    }

    /** Returns the same place under another name. */
    InlineName called(String other) {
        return new InlineName(other, sent, component);
    }
}
