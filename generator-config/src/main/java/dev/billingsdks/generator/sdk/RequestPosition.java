package dev.billingsdks.generator.sdk;

import java.util.List;

/**
 * Where a request contains the position in a listing: in a parameter, or in a property of its body.
 *
 * @param path the parameter's name on the wire, or the names in the body with dots between them
 * @param params the class of the operation's params
 * @param parameter the parameter, or the body
 * @param inBody the properties that lead to the position in the body, none for a parameter
 */
public record RequestPosition(String path, String params, ParameterFacts parameter, List<PropertyFacts> inBody) {

    /** Returns the type of the position. */
    public JavaType type() {
        return inBody.isEmpty() ? parameter.type() : last().type();
    }

    /** Returns the property of the body that contains the position. */
    public PropertyFacts last() {
        return inBody.get(inBody.size() - 1);
    }

    /** Returns the properties of the body whose objects lead to that property. */
    public List<PropertyFacts> parents() {
        return inBody.subList(0, inBody.size() - 1);
    }
}
