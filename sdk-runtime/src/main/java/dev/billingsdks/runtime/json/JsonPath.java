package dev.billingsdks.runtime.json;

import tools.jackson.core.TokenStreamContext;

/**
 * Where the reader is in a document, such as {@code $.data[3].name}.
 *
 * <p>Only names that a model declares appear. Keys of maps and names of unknown properties are data of the vendor, perhaps a
 * person's name or an e-mail address, and an error message must hold none: they appear as {@code [*]}.
 */
final class JsonPath {

    private JsonPath() {}

    /** Returns the path to what the parser reads, given the innermost open object of a model. */
    static String of(TokenStreamContext context, ObjectFrame innermost) {
        StringBuilder path = new StringBuilder();
        append(path, context, innermost);
        return path.toString();
    }

    private static void append(StringBuilder path, TokenStreamContext context, ObjectFrame innermost) {
        if (context.getParent() == null) {
            path.append('$');
            return;
        }
        append(path, context.getParent(), innermost);
        if (context.inArray() && context.hasCurrentIndex()) {
            path.append('[').append(context.getCurrentIndex()).append(']');
        } else if (context.inObject() && context.hasCurrentName()) {
            appendName(path, context.currentName(), isDeclared(context, innermost));
        }
    }

    private static boolean isDeclared(TokenStreamContext object, ObjectFrame innermost) {
        for (ObjectFrame model = innermost; model != null; model = model.outer()) {
            if (model.depth() == object.getNestingDepth()) {
                return model.declares(object.currentName());
            }
        }
        return false;
    }

    private static void appendName(StringBuilder path, String name, boolean declared) {
        if (!declared) {
            path.append("[*]");
        } else if (isIdentifier(name)) {
            path.append('.').append(name);
        } else {
            path.append("['")
                    .append(name.replace("\\", "\\\\").replace("'", "\\'"))
                    .append("']");
        }
    }

    private static boolean isIdentifier(String name) {
        return !name.isEmpty()
                && Character.isJavaIdentifierStart(name.charAt(0))
                && name.chars().allMatch(Character::isJavaIdentifierPart);
    }
}
