package dev.billingsdks.generator.sdk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An open enum. A class file has room for a limited number of constants, so that there are three forms: a {@code switch} over the
 * values, a map of them, and a class without constants.
 *
 *
 * @param doc what the document says of it
 * @param constants the values that differ in more than their spelling, in the document's order
 * @param spellings further spellings of a value, such as {@code Enabled} and {@code enabled}
 */
public record EnumFile(String packageName, String name, Doc doc, List<Constant> constants, List<Constant> spellings)
        implements SdkFile {

    /** The most values that have constants. A method that initializes more of them can be too large for a class file. */
    public static final int MOST_CONSTANTS = 2_000;

    /** The most values of a {@code switch}, which needs most space in a method. */
    private static final int MOST_CASES = 500;

    /** The longest value of a {@code switch}, in which a text must be one literal. */
    private static final int LONGEST_CASE = 20_000;

    /**
     * One value.
     *
     * @param name the constant in Java
     * @param value the value in JSON
     */
    public record Constant(String name, String value) {}

    /**
     * A constant and all the texts that it stands for.
     *
     * @param spellings further spellings of its value
     */
    public record Known(Constant constant, List<String> spellings) {}

    /** Returns whether the values have constants. */
    public boolean named() {
        return size() <= MOST_CONSTANTS;
    }

    /** Returns whether a {@code switch} finds the constants; if they have any, it is a map otherwise. */
    public boolean switched() {
        return size() <= MOST_CASES
                && Stream.concat(constants.stream(), spellings.stream())
                        .allMatch(constant -> constant.value().length() <= LONGEST_CASE);
    }

    /** Returns whether a map finds the constants. */
    public boolean mapped() {
        return named() && !switched();
    }

    /** Returns how many values the document lists. */
    public int size() {
        return constants.size() + spellings.size();
    }

    /** Returns the constants with the texts that each stands for. */
    public List<Known> known() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        constants.forEach(constant -> texts.put(constant.name(), new ArrayList<>()));
        spellings.forEach(spelling -> texts.get(spelling.name()).add(spelling.value()));
        return constants.stream()
                .map(constant -> new Known(constant, List.copyOf(texts.get(constant.name()))))
                .toList();
    }

    /** Returns the class, for a place where a constant's own name hides it. */
    public String enumName() {
        return name;
    }

    @Override
    public boolean deprecatedApi() {
        return doc.deprecated();
    }

    @Override
    public String fileName() {
        return name;
    }

    @Override
    public String template() {
        return "enum";
    }
}
