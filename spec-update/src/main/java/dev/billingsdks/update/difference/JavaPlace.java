package dev.billingsdks.update.difference;

import org.jspecify.annotations.Nullable;

/**
 * The generated class, and the member of it, that come from a place of the document.
 *
 * @param type the simple name of a top-level class
 * @param member the accessor or method, or null for the class as a whole
 */
public record JavaPlace(String type, @Nullable String member) {}
