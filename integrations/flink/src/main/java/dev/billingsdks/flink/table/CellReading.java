package dev.billingsdks.flink.table;

import dev.billingsdks.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.apache.flink.table.data.DecimalData;
import org.apache.flink.table.data.StringData;
import org.apache.flink.table.data.TimestampData;
import org.apache.flink.table.types.logical.DecimalType;
import org.apache.flink.table.types.logical.LogicalType;
import org.jspecify.annotations.Nullable;

/** Reads a JSON value as the internal value of a column. A text column takes any JSON: a string as it is, all else as its JSON text. */
final class CellReading {

    private CellReading() {}

    /** @throws IllegalArgumentException if columns of the type are not supported */
    static void checkSupported(String column, LogicalType type) {
        switch (type.getTypeRoot()) {
            case CHAR,
                    VARCHAR,
                    BOOLEAN,
                    TINYINT,
                    SMALLINT,
                    INTEGER,
                    BIGINT,
                    FLOAT,
                    DOUBLE,
                    DECIMAL,
                    DATE,
                    TIMESTAMP_WITHOUT_TIME_ZONE,
                    TIMESTAMP_WITH_LOCAL_TIME_ZONE -> {}
            default ->
                throw new IllegalArgumentException("column " + column + ": the type " + type.asSummaryString()
                        + " is not supported; take STRING, which has objects and arrays as JSON");
        }
    }

    /** @throws IllegalArgumentException if the value does not fit the type; the message has no value */
    static @Nullable Object read(String column, LogicalType type, @Nullable JsonValue json) {
        if (json == null || json.isNull()) {
            return null;
        }
        try {
            return Objects.requireNonNull(read(type, json));
        } catch (NullPointerException | DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    "column " + column + ": a value does not fit the type " + type.asSummaryString());
        }
    }

    private static @Nullable Object read(LogicalType type, JsonValue json) {
        return switch (type.getTypeRoot()) {
            case BOOLEAN -> json.asBoolean();
            case TINYINT -> decimal(json).byteValueExact();
            case SMALLINT -> decimal(json).shortValueExact();
            case INTEGER -> decimal(json).intValueExact();
            case BIGINT -> json.asLong();
            case FLOAT -> decimal(json).floatValue();
            case DOUBLE -> decimal(json).doubleValue();
            case DECIMAL -> decimal((DecimalType) type, json);
            case DATE -> Math.toIntExact(LocalDate.parse(text(json)).toEpochDay());
            case TIMESTAMP_WITHOUT_TIME_ZONE, TIMESTAMP_WITH_LOCAL_TIME_ZONE ->
                TimestampData.fromInstant(OffsetDateTime.parse(text(json)).toInstant());
            default -> StringData.fromString(json.asString() == null ? json.toJson() : json.asString());
        };
    }

    /** Null if the number has too many digits. */
    private static @Nullable DecimalData decimal(DecimalType type, JsonValue json) {
        return DecimalData.fromBigDecimal(decimal(json), type.getPrecision(), type.getScale());
    }

    private static BigDecimal decimal(JsonValue json) {
        return Objects.requireNonNull(json.asDecimal());
    }

    private static String text(JsonValue json) {
        return Objects.requireNonNull(json.asString());
    }
}
