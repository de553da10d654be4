package dev.billingsdks.generator.sdk;

import java.util.List;

/**
 * A property of a response, or of an object in it.
 *
 * @param response the response's class
 * @param path the names in JSON with dots between them
 * @param steps the properties that lead there, at least one
 */
public record ResponsePath(String response, String path, List<PropertyFacts> steps) {

    /** Returns the property. */
    public PropertyFacts last() {
        return steps.get(steps.size() - 1);
    }

    /** Returns the type of the property. */
    public JavaType type() {
        return last().type();
    }

    /** Returns the properties whose objects lead to the property. */
    public List<PropertyFacts> parents() {
        return steps.subList(0, steps.size() - 1);
    }
}
