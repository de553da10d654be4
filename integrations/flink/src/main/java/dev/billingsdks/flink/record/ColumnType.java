package dev.billingsdks.flink.record;

import dev.billingsdks.runtime.json.JsonValue;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.jspecify.annotations.Nullable;

/** The type of a column, as which a value of an item's JSON is read. */
@SuppressWarnings("ImmutableEnumChecker") // Flink's types and these method references have no state that changes
public enum ColumnType {

    /** A JSON string, as a String. */
    TEXT(Types.STRING, JsonValue::asString),

    /** A whole JSON number, as a Long. */
    LONG(Types.LONG, JsonValue::asLong),

    /** A JSON number, as a BigDecimal. */
    DECIMAL(Types.BIG_DEC, JsonValue::asDecimal),

    /** A JSON boolean, as a Boolean. */
    BOOLEAN(Types.BOOLEAN, JsonValue::asBoolean),

    /** A JSON string with a date, a time and an offset (RFC 3339), as an Instant. */
    TIMESTAMP(Types.INSTANT, ColumnType::instant),

    /** Any JSON value, as its JSON text. */
    JSON(Types.STRING, JsonValue::toJson);

    private final TypeInformation<?> type;
    private final Function<JsonValue, @Nullable Object> reading;

    ColumnType(TypeInformation<?> type, Function<JsonValue, @Nullable Object> reading) {
        this.type = type;
        this.reading = reading;
    }

    TypeInformation<?> type() {
        return type;
    }

    /**
     * Returns the value of a column.
     *
     * @throws IllegalArgumentException if the JSON is of another type; the message has no value
     */
    Object read(String column, JsonValue json) {
        Object value = reading.apply(json);
        if (value == null) {
            throw new IllegalArgumentException("column " + column + ": the value is not of the type " + this);
        }
        return value;
    }

    private static @Nullable Object instant(JsonValue json) {
        String text = json.asString();
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
