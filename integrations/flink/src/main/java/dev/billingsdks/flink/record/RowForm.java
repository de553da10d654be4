package dev.billingsdks.flink.record;

import dev.billingsdks.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.typeutils.RowTypeInfo;
import org.apache.flink.types.Row;
import org.jspecify.annotations.Nullable;

/**
 * Makes a row of chosen columns of an item.
 *
 * @param <T> the item
 */
public final class RowForm<T> implements ItemForm<T, Row> {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Column> columns;

    /** Creates rows of the given columns, in their order. */
    public RowForm(List<Column> columns) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a row has at least one column");
        }
        this.columns = new ArrayList<>(columns);
    }

    /** Returns the type of the rows, with the columns' names. */
    public TypeInformation<Row> type() {
        return new RowTypeInfo(
                columns.stream().map(column -> column.type().type()).toArray(TypeInformation<?>[]::new),
                columns.stream().map(Column::name).toArray(String[]::new));
    }

    @Override
    public Row of(T item) {
        JsonValue json = JsonValue.parse(ItemJson.of(item));
        Row row = Row.withPositions(columns.size());
        for (int index = 0; index < columns.size(); index++) {
            row.setField(index, value(json, columns.get(index)));
        }
        return row;
    }

    private static @Nullable Object value(JsonValue item, Column column) {
        JsonValue value = item;
        for (String name : column.path().split("\\.", -1)) {
            value = value == null ? null : value.get(name);
        }
        return value == null || value.isNull() ? null : column.type().read(column.name(), value);
    }
}
