package dev.billingsdks.pagination;

import dev.billingsdks.runtime.json.ExtraProperties;
import dev.billingsdks.runtime.json.JsonArray;
import dev.billingsdks.runtime.json.JsonBoolean;
import dev.billingsdks.runtime.json.JsonObject;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonString;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.JsonWriter;
import dev.billingsdks.runtime.json.MapMembers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes a property that may be the one that decides about paging, under a new name: by a word of its name and a value that
 * names something. Candidates are undeclared properties and declared ones whose value does not fit their type, and, in those that
 * are objects, what is one level down.
 */
final class RenamedProperty {

    private static final Set<String> WORDS = Set.of("next", "cursor", "token", "more");

    private final String sought;
    private final Set<String> knownAdditions;

    /**
     * Creates an instance.
     *
     * @param sought the declared name
     * @param knownAdditions paths of properties that are not looked at, nor is what they hold
     */
    RenamedProperty(String sought, Set<String> knownAdditions) {
        this.sought = String.join("", words(sought));
        this.knownAdditions = knownAdditions;
    }

    /**
     * Returns what has which property, in words and without its name, which is data of the vendor; null if there is none.
     *
     * @param undeclared the undeclared properties of an object, as its model returns them
     * @param path the object's path, empty for the response itself
     */
    @Nullable
    String findIn(Map<String, ?> undeclared, String path) {
        String object = path.isEmpty() ? "the response" : path;
        String prefix = path.isEmpty() ? "" : path + ".";
        Map<String, JsonValue> unreadable = MapMembers.unreadable(undeclared);
        Map<String, JsonValue> unfit = ExtraProperties.unfitDeclared(undeclared);
        if (anyIn(undeclared, prefix) || anyIn(unreadable, prefix)) {
            return object + " has an undeclared property";
        }
        if (anyIn(unfit, prefix)) {
            return object + " has a property whose value does not fit its declared type and";
        }
        if (anyBelow(undeclared, prefix) || anyBelow(unreadable, prefix)) {
            return "an undeclared object in " + object + " has an undeclared property";
        }
        return anyBelow(unfit, prefix)
                ? "an object in " + object
                        + ", in place of a value of another declared type, has an undeclared property"
                : null;
    }

    private boolean anyIn(Map<String, ?> members, String prefix) {
        return members.entrySet().stream()
                .anyMatch(member -> !knownAdditions.contains(prefix + member.getKey())
                        && matches(member.getKey())
                        && namesSomething(json(member.getValue())));
    }

    private boolean anyBelow(Map<String, ?> members, String prefix) {
        return members.entrySet().stream()
                .anyMatch(member -> !knownAdditions.contains(prefix + member.getKey())
                        && json(member.getValue()) instanceof JsonObject object
                        && anyIn(object.members(), prefix + member.getKey() + "."));
    }

    /** Returns whether a name has one of the words, or is the declared name in another spelling. */
    private boolean matches(String name) {
        List<String> words = words(name);
        return words.stream().anyMatch(WORDS::contains)
                || String.join("", words).equals(sought);
    }

    /** Any number names something, 0 as well: it may be a position. */
    private static boolean namesSomething(JsonValue value) {
        if (value instanceof JsonString text) {
            return !text.value().isBlank();
        }
        if (value instanceof JsonBoolean flag) {
            return flag.value();
        }
        if (value instanceof JsonArray array) {
            return !array.elements().isEmpty();
        }
        return value instanceof JsonObject object ? !object.members().isEmpty() : !value.isNull();
    }

    /** Returns the value as JSON; it has another type only if the document gives undeclared properties one. */
    private static JsonValue json(@Nullable Object value) {
        return value instanceof JsonValue json ? json : JsonReader.parse(JsonWriter.toJson(value), JsonReader::json);
    }

    /** Returns the words of a name in lower case, split at separators, at changes of case and around digits. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int index = 0; index <= name.length(); index++) {
            if (index == name.length() || isBoundary(name, index)) {
                String word = name.substring(start, index);
                if (!word.isEmpty() && Character.isLetterOrDigit(word.charAt(0))) {
                    words.add(word.toLowerCase(Locale.ROOT));
                }
                start = index;
            }
        }
        return words;
    }

    /** Returns whether a word ends before the character at an index. */
    private static boolean isBoundary(String name, int index) {
        if (index == 0) {
            return false;
        }
        char before = name.charAt(index - 1);
        char after = name.charAt(index);
        if (Character.isLetter(before) != Character.isLetter(after)
                || Character.isDigit(before) != Character.isDigit(after)) {
            return true;
        }
        if (Character.isLowerCase(before) && Character.isUpperCase(after)) {
            return true;
        }
        // The last capital before a small letter begins a word: URLNext.
        return Character.isUpperCase(before)
                && Character.isUpperCase(after)
                && index + 1 < name.length()
                && Character.isLowerCase(name.charAt(index + 1));
    }
}
