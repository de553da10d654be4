package dev.billingsdks.generator.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words that a name of a document is made of, whatever its spelling: {@code next_page}, {@code list-all}, {@code accountID}. */
final class Words {

    private Words() {}

    /** Returns {@code nextPage}. */
    static String lowerCamel(String name) {
        String camel = upperCamel(name);
        int second = secondCharacter(camel);
        return camel.substring(0, second).toLowerCase(Locale.ROOT) + camel.substring(second);
    }

    /** Returns {@code NextPage}. */
    static String upperCamel(String name) {
        return of(name).stream().map(Words::capitalized).collect(Collectors.joining());
    }

    /** Returns {@code NEXT_PAGE}. */
    static String constant(String name) {
        return of(name).stream().map(word -> word.toUpperCase(Locale.ROOT)).collect(Collectors.joining("_"));
    }

    private static String capitalized(String word) {
        int second = secondCharacter(word);
        return word.substring(0, second).toUpperCase(Locale.ROOT)
                + word.substring(second).toLowerCase(Locale.ROOT);
    }

    private static int secondCharacter(String text) {
        return text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
    }

    /** A letter and its accent can be one character or two; both give one name. */
    private static List<String> of(String name) {
        int[] characters =
                Normalizer.normalize(name, Normalizer.Form.NFC).codePoints().toArray();
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < characters.length; i++) {
            if (beginsWord(characters, i)) {
                end(word, words);
            }
            if (isPart(characters, i)) {
                word.appendCodePoint(characters[i]);
            }
        }
        end(word, words);
        return words;
    }

    /** A word begins after a separator, at a capital after a small letter, and at the last capital of {@code URLPath}. */
    private static boolean beginsWord(int[] characters, int i) {
        if (!isPart(characters, i)) {
            return true;
        }
        if (i == 0 || !Character.isUpperCase(characters[i])) {
            return false;
        }
        boolean afterCapital = Character.isUpperCase(characters[i - 1]);
        boolean beforeSmall = i + 1 < characters.length && Character.isLowerCase(characters[i + 1]);
        return !afterCapital || beforeSmall;
    }

    /** Returns whether a character is a letter or digit, or a mark of the letter before it, such as a vowel sign of Hindi. */
    private static boolean isPart(int[] characters, int i) {
        int type = Character.getType(characters[i]);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return mark ? i > 0 && isPart(characters, i - 1) : Character.isLetterOrDigit(characters[i]);
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
