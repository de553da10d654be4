package dev.billingsdks.update.compatibility;

/**
 * What breaks callers of a class.
 *
 * @param type the simple name of the top-level class
 * @param member the member, such as {@code name()} or {@code Builder.limit(int)}, or empty for the whole class
 * @param text the change, in japicmp's words
 * @param binary whether it breaks compiled callers
 * @param source whether callers no longer compile
 */
public record JavaChange(String type, String member, String text, boolean binary, boolean source) {

    /** Returns whether the change is about members of this name: an accessor, its has-method or a setter. */
    public boolean concerns(String accessor) {
        String name = member.replaceFirst("\\(.*", "").replaceFirst(".*\\.", "");
        return name.equals(accessor) || name.equalsIgnoreCase("has" + accessor);
    }

    /** Returns whether the change is about a member of the class's builder. */
    public boolean isOfBuilder() {
        return member.startsWith("Builder.");
    }

    /** Returns the class and the member, such as {@code ListItemsParams.Builder.limit(int)}. */
    public String place() {
        return type + (member.isEmpty() ? "" : "." + member);
    }

    @Override
    public String toString() {
        return place() + ": " + text;
    }
}
