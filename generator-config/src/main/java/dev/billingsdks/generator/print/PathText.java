package dev.billingsdks.generator.print;

import dev.billingsdks.generator.sdk.ResponsePath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the functions that read a property of a response, or of an object in it that may be absent. */
final class PathText {

    private PathText() {}

    /** Returns the function that reads the property; its value is null if an object on the way is absent. */
    static String value(ResponsePath path) {
        return call(path, path.steps().size() - 1, path.last().name());
    }

    /** Returns the expression of the property in a function of {@code response}; it is null if an object on the way is absent. */
    static String expression(ResponsePath path) {
        int depth = path.steps().size() - 1;
        String value = object(path, depth) + "." + path.last().name() + "()";
        List<String> uncertain = uncertain(path, depth);
        return uncertain.isEmpty()
                ? value
                : uncertain.stream().map(object -> object + " == null").collect(Collectors.joining(" || "))
                        + " ? null : " + value;
    }

    /**
     * Returns the function that calls a method of an object on the way; its value is null if that object is absent.
     *
     * @param depth how many steps lead to the object; 0 is the response itself
     */
    static String call(ResponsePath path, int depth, String method) {
        if (depth == 0) {
            return path.response() + "::" + method;
        }
        String value = object(path, depth) + "." + method + "()";
        List<String> uncertain = uncertain(path, depth);
        if (uncertain.isEmpty()) {
            return head(path) + value;
        }
        String missing = uncertain.stream().map(object -> object + " == null").collect(Collectors.joining(" || "));
        return head(path) + missing + " ? null : " + value;
    }

    /**
     * Returns the function that tells whether the object is present that has the property.
     *
     * @param method a further condition, a method of that object, or null
     */
    static String condition(ResponsePath path, @Nullable String method) {
        int depth = path.steps().size() - 1;
        if (depth == 0 && method != null) {
            return path.response() + "::" + method;
        }
        List<String> conditions = new ArrayList<>();
        uncertain(path, depth).forEach(object -> conditions.add(object + " != null"));
        if (method != null) {
            conditions.add(object(path, depth) + "." + method + "()");
        }
        return head(path) + String.join(" && ", conditions);
    }

    /** Returns the head of a function with the type: the compiler cannot tell it from a chain of calls that continues. */
    private static String head(ResponsePath path) {
        return "(" + path.response() + " response) -> ";
    }

    private static String object(ResponsePath path, int depth) {
        return "response"
                + path.steps().subList(0, depth).stream()
                        .map(step -> "." + step.name() + "()")
                        .collect(Collectors.joining());
    }

    /** Returns the objects on the way that may be absent. */
    private static List<String> uncertain(ResponsePath path, int depth) {
        List<String> uncertain = new ArrayList<>();
        for (int index = 0; index < depth; index++) {
            if (!path.steps().get(index).certain()) {
                uncertain.add(object(path, index + 1));
            }
        }
        return uncertain;
    }
}
