package dev.billingsdks.contract.sample;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes a text that a regular expression matches: literals, classes, groups, alternatives and quantifiers, which is what patterns
 * of documents are made of. What looks around or back gives nothing.
 */
final class PatternSample {

    private final String pattern;
    private int position;

    private PatternSample(String pattern) {
        this.pattern = pattern;
    }

    /** Returns a text that matches, or nothing if this class does not support the expression. */
    static Optional<String> of(String pattern) {
        try {
            String sample = new PatternSample(pattern).alternatives();
            return Pattern.compile(pattern).matcher(sample).find() ? Optional.of(sample) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException beyond) {
            return Optional.empty();
        }
    }

    /** Uses the first alternative, and skips the others. */
    private String alternatives() {
        String first = sequence();
        while (peek('|')) {
            position++;
            sequence();
        }
        return first;
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (position < pattern.length() && !peek('|') && !peek(')')) {
            String atom = atom();
            text.append(atom.repeat(repetitions()));
        }
        return text.toString();
    }

    private String atom() {
        char c = pattern.charAt(position++);
        return switch (c) {
            case '^', '$' -> "";
            case '.' -> "x";
            case '\\' -> escaped(pattern.charAt(position++));
            case '[' -> oneOfClass();
            case '(' -> group();
            default -> String.valueOf(c);
        };
    }

    private String group() {
        if (peek('?')) {
            if (!pattern.startsWith("?:", position)) {
                throw new IllegalArgumentException("a group of another kind");
            }
            position += 2;
        }
        String text = alternatives();
        position++;
        return text;
    }

    private static String escaped(char c) {
        return switch (c) {
            case 'd' -> "1";
            case 'w', 'D', 'S' -> "a";
            case 's', 'W' -> " ";
            case 'b', 'A', 'z', 'Z' -> "";
            case 't' -> "\t";
            case 'n' -> "\n";
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw new IllegalArgumentException("the escape " + c);
                }
                yield String.valueOf(c);
            }
        };
    }

    /** Finds a character by asking the class itself for each that is visible. */
    private String oneOfClass() {
        int start = position - 1;
        int depth = 1;
        for (boolean first = true; depth > 0; first = false) {
            char c = pattern.charAt(position++);
            if (c == '\\') {
                position++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && !first) {
                depth--;
            }
        }
        Pattern one = Pattern.compile(pattern.substring(start, position));
        // Letters first, as the others mean something in more places.
        String candidates = "aA1bcdefxyzBZ2-_. ";
        return candidates
                .chars()
                .mapToObj(Character::toString)
                .filter(text -> one.matcher(text).matches())
                .findFirst()
                .orElseGet(() -> visible(one));
    }

    private static String visible(Pattern one) {
        for (char c = '!'; c <= '~'; c++) {
            if (one.matcher(String.valueOf(c)).matches()) {
                return String.valueOf(c);
            }
        }
        throw new IllegalArgumentException("a class without a visible character");
    }

    private int repetitions() {
        int times = 1;
        if (peek('?') || peek('*')) {
            position++;
            times = 0;
        } else if (peek('+')) {
            position++;
        } else if (peek('{')) {
            int end = pattern.indexOf('}', position);
            times = Integer.parseInt(pattern.substring(position + 1, end).split(",", -1)[0]);
            position = end + 1;
        }
        if (peek('?') || peek('+')) {
            position++;
        }
        return times;
    }

    private boolean peek(char c) {
        return position < pattern.length() && pattern.charAt(position) == c;
    }
}
