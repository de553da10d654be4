package dev.billingsdks.generator.naming;

import java.util.Map;

/** Words for characters that are not allowed in Java names. */
final class Symbols {

    /** Symbols that make another value of a text; all others part its words. */
    private static final Map<Character, String> WORDS = Map.ofEntries(
            Map.entry('+', "plus"),
            Map.entry('<', "less than"),
            Map.entry('>', "greater than"),
            Map.entry('=', "equal"),
            Map.entry('!', "not"),
            Map.entry('%', "percent"),
            Map.entry('*', "star"),
            Map.entry('#', "hash"),
            Map.entry('@', "at"),
            Map.entry('$', "dollar"),
            Map.entry('\u20ac', "euro"),
            Map.entry('~', "tilde"),
            Map.entry('^', "caret"),
            Map.entry('|', "pipe"));

    private Symbols() {}

    /** Returns a value with words for those symbols, and for a minus before it. */
    static String spelledOut(String value) {
        StringBuilder text = new StringBuilder(value.matches("-\\d.*") ? "minus " : "");
        for (char character : value.toCharArray()) {
            String word = WORDS.get(character);
            text.append(word == null ? String.valueOf(character) : " " + word + " ");
        }
        return text.toString();
    }

    /** Returns the Unicode names of the characters of a text that has neither letters nor digits. */
    static String named(String text) {
        StringBuilder names = new StringBuilder();
        text.codePoints().forEach(character -> {
            String name = Character.getName(character);
            names.append(name == null ? "character " + Integer.toHexString(character) : name)
                    .append(' ');
        });
        return names.toString().toLowerCase(java.util.Locale.ROOT);
    }
}
