package dev.billingsdks.runtime.json;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Turns the parser's current token into a value, or into null if the token is null or another type's. Dates, UUIDs and
 * numbers come straight from the parser's characters: at one string less for each, that is most of a page's garbage.
 */
final class ScalarParser {

    /** An integer of at most so many characters, its sign included, surely fits a long. */
    private static final int SURE_LONG_LENGTH = 18;

    private final JsonParser parser;

    ScalarParser(JsonParser parser) {
        this.parser = parser;
    }

    @Nullable
    String string() {
        return isString() ? parser.getString() : null;
    }

    @Nullable
    Boolean bool() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_TRUE) {
            return true;
        }
        return token == JsonToken.VALUE_FALSE ? false : null;
    }

    @Nullable
    Integer int32() {
        Long value = isNumber() ? integer() : null;
        return value != null && value == value.intValue() ? (Integer) value.intValue() : null;
    }

    @Nullable
    Long int64() {
        if (isNumber()) {
            return integer();
        }
        return isString() ? DecimalText.parseDigits(text(), offset(), length()) : null;
    }

    @Nullable
    BigDecimal decimal() {
        return isNumber() ? DecimalText.parse(text(), offset(), length()) : null;
    }

    @Nullable
    OffsetDateTime dateTime() {
        return isString() ? Rfc3339.parseDateTime(parser) : null;
    }

    @Nullable
    LocalDate date() {
        return isString() ? Rfc3339.parseDate(text(), offset(), length()) : null;
    }

    @Nullable
    UUID uuid() {
        return isString() ? UuidText.parse(text(), offset(), length()) : null;
    }

    @Nullable
    URI uri() {
        if (!isString()) {
            return null;
        }
        try {
            return new URI(parser.getString());
        } catch (URISyntaxException notOne) {
            return null;
        }
    }

    private @Nullable Long integer() {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && length() <= SURE_LONG_LENGTH) {
            return parser.getLongValue();
        }
        return DecimalText.parseLong(text(), offset(), length());
    }

    private boolean isString() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    private boolean isNumber() {
        JsonToken token = parser.currentToken();
        return token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
    }

    private char[] text() {
        return parser.getStringCharacters();
    }

    private int offset() {
        return parser.getStringOffset();
    }

    private int length() {
        return parser.getStringLength();
    }
}
