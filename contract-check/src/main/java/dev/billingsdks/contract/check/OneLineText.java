package dev.billingsdks.contract.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of documents and responses as they are printed. */
final class OneLineText {

    /** Control and format characters, line separators, and halves of characters: what can move or deceive a terminal. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

    private OneLineText() {}

    /** Returns a text in one line, with escapes as in JSON for characters that are not printable. */
    static String of(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(escaped(found.group())));
    }

    private static String escaped(String character) {
        StringBuilder escaped = new StringBuilder();
        character.chars().forEach(unit -> escaped.append(String.format("\\u%04x", unit)));
        return escaped.toString();
    }
}
