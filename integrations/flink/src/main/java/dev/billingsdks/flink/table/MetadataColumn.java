package dev.billingsdks.flink.table;

import dev.billingsdks.flink.record.ItemOrigin;
import java.util.function.Function;
import org.apache.flink.table.api.DataTypes;
import org.apache.flink.table.data.StringData;
import org.apache.flink.table.data.TimestampData;
import org.apache.flink.table.types.DataType;

/** Where a row is from; the columns of SQL with METADATA. */
@SuppressWarnings("ImmutableEnumChecker") // Flink's types and these functions have no state that changes
enum MetadataColumn {
    VENDOR("vendor", DataTypes.STRING().notNull(), origin -> StringData.fromString(origin.vendor())),
    ACCOUNT("account", DataTypes.STRING().notNull(), origin -> StringData.fromString(origin.account())),
    FETCHED_AT(
            "fetched_at",
            DataTypes.TIMESTAMP_WITH_LOCAL_TIME_ZONE(3).notNull(),
            origin -> TimestampData.fromEpochMillis(origin.fetchedAt().toEpochMilli())),
    ATTEMPT("attempt", DataTypes.INT().notNull(), ItemOrigin::attempt);

    private final String key;
    private final DataType type;
    private final Function<ItemOrigin, Object> value;

    MetadataColumn(String key, DataType type, Function<ItemOrigin, Object> value) {
        this.key = key;
        this.type = type;
        this.value = value;
    }

    String key() {
        return key;
    }

    DataType type() {
        return type;
    }

    Object value(ItemOrigin origin) {
        return value.apply(origin);
    }

    static MetadataColumn of(String key) {
        for (MetadataColumn column : values()) {
            if (column.key.equals(key)) {
                return column;
            }
        }
        throw new IllegalArgumentException("there is no metadata " + key);
    }
}
