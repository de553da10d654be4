package dev.billingsdks.benchmarks.client;

import java.io.InputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The parts that both token loops share for single values: fast, and sufficient for what these two vendors send. */
final class Tokens {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Tokens() {}

    static JsonParser parser(InputStream body) {
        return FACTORY.createParser(ObjectReadContext.empty(), body);
    }

    static PropertyNameMatcher names(String... names) {
        List<String> interned = new ArrayList<>();
        for (String name : names) {
            interned.add(name.intern());
        }
        return BinaryNameMatcher.construct(interned);
    }

    /** Moves to the value of the next property that has a number, or returns a negative number at the end. */
    static int next(JsonParser parser, PropertyNameMatcher names) {
        int match = parser.nextNameMatch(names);
        while (match == PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
            parser.nextToken();
            parser.skipChildren();
            match = parser.nextNameMatch(names);
        }
        if (match >= 0) {
            parser.nextToken();
        }
        return match;
    }

    static @Nullable String string(JsonParser parser) {
        return parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getString();
    }

    static List<String> strings(JsonParser parser) {
        List<String> strings = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            strings.add(parser.getString());
        }
        return strings;
    }

    static Map<String, String> stringMap(JsonParser parser) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            map.put(name, parser.nextStringValue());
        }
        return map;
    }

    static UUID uuid(JsonParser parser) {
        char[] text = parser.getStringCharacters();
        int start = parser.getStringOffset();
        long high = hex(text, start, 8) << 32 | hex(text, start + 9, 4) << 16 | hex(text, start + 14, 4);
        long low = hex(text, start + 19, 4) << 48 | hex(text, start + 24, 12);
        return new UUID(high, low);
    }

    static @Nullable OffsetDateTime dateTime(JsonParser parser) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        char[] text = parser.getStringCharacters();
        int start = parser.getStringOffset();
        int end = start + parser.getStringLength();
        if (text[end - 1] != 'Z') {
            return OffsetDateTime.parse(parser.getString());
        }
        return OffsetDateTime.of(
                digits(text, start, 4),
                digits(text, start + 5, 2),
                digits(text, start + 8, 2),
                digits(text, start + 11, 2),
                digits(text, start + 14, 2),
                digits(text, start + 17, 2),
                nanos(text, start + 20, end - 1),
                ZoneOffset.UTC);
    }

    private static int nanos(char[] text, int start, int end) {
        int nanos = 0;
        for (int place = 0; place < 9; place++) {
            nanos = nanos * 10 + (start + place < end ? text[start + place] - '0' : 0);
        }
        return nanos;
    }

    private static int digits(char[] text, int start, int count) {
        int value = 0;
        for (int index = start; index < start + count; index++) {
            value = value * 10 + text[index] - '0';
        }
        return value;
    }

    private static long hex(char[] text, int start, int count) {
        long value = 0;
        for (int index = start; index < start + count; index++) {
            char digit = text[index];
            value = value << 4 | (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }
        return value;
    }
}
