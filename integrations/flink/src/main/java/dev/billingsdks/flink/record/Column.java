package dev.billingsdks.flink.record;

import java.io.Serializable;
import java.util.Objects;

/**
 * A column of a row.
 *
 * @param name the name of the field
 * @param path where the value is in the item's JSON: names with dots between them
 * @param type the type of the value; one that is absent or null is null in the row
 */
public record Column(String name, String path, ColumnType type) implements Serializable {

    /** Checks that neither name nor path is blank. */
    public Column {
        if (name.isBlank() || path.isBlank()) {
            throw new IllegalArgumentException("a column has a name and a path");
        }
        Objects.requireNonNull(type, "type");
    }

    /** Returns the column of a property of the item, by the property's name. */
    public static Column of(String property, ColumnType type) {
        return new Column(property, property, type);
    }
}
