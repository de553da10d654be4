package dev.billingsdks.generator.naming;

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
        return camel.isEmpty() ? camel : camel.substring(0, 1).toLowerCase(Locale.ROOT) + camel.substring(1);
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
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (beginsWord(name, i)) {
                end(word, words);
            }
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            }
        }
        end(word, words);
        return words;
    }

    /** A word begins after a separator, at a capital after a small letter, and at the last capital of {@code URLPath}. */
    private static boolean beginsWord(String name, int i) {
        char c = name.charAt(i);
        if (!Character.isLetterOrDigit(c)) {
            return true;
        }
        if (i == 0 || !Character.isUpperCase(c)) {
            return false;
        }
        boolean afterCapital = Character.isUpperCase(name.charAt(i - 1));
        boolean beforeSmall = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
        return !afterCapital || beforeSmall;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
