package dev.billingsdks.update.compatibility;

/**
 * What breaks callers of a class.
 *
 * @param type the simple name of the top-level class
 * @param member what of it is concerned, such as {@code name()} or {@code Builder.limit(int)}; empty for all of it
 * @param text what happened to it, in japicmp's words
 * @param binary whether it breaks callers that were compiled before
 * @param source whether it breaks callers that are compiled anew
 */
public record JavaChange(String type, String member, String text, boolean binary, boolean source) {

    /** Whether the change is about the members of this name: an accessor, what asks for its presence, a setter. */
    public boolean concerns(String accessor) {
        String name = member.replaceFirst("\\(.*", "").replaceFirst(".*\\.", "");
        return name.equals(accessor) || name.equalsIgnoreCase("has" + accessor);
    }

    @Override
    public String toString() {
        return type + (member.isEmpty() ? "" : "." + member) + ": " + text;
    }
}
