package dev.billingsdks.flink.table;

import dev.billingsdks.flink.record.AccountFailure;
import dev.billingsdks.flink.record.ItemJson;
import dev.billingsdks.flink.record.ItemOrigin;
import dev.billingsdks.flink.record.RecordFormat;
import dev.billingsdks.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.table.data.GenericRowData;
import org.apache.flink.table.data.RowData;
import org.jspecify.annotations.Nullable;

/** Makes the rows of a table: its columns, and then its metadata. */
final class TableRowFormat implements RecordFormat<Object, RowData> {

    private static final long serialVersionUID = 1L;

    private final ArrayList<TableColumn> columns;
    private final ArrayList<MetadataColumn> metadata;
    private final TypeInformation<RowData> type;

    TableRowFormat(List<TableColumn> columns, List<MetadataColumn> metadata, TypeInformation<RowData> type) {
        this.columns = new ArrayList<>(columns);
        this.metadata = new ArrayList<>(metadata);
        this.type = type;
    }

    @Override
    public RowData item(ItemOrigin origin, Object item) {
        JsonValue json = JsonValue.parse(ItemJson.of(item));
        GenericRowData row = new GenericRowData(columns.size() + metadata.size());
        int position = 0;
        for (TableColumn column : columns) {
            row.setField(position++, CellReading.read(column.name(), column.type(), json.get(column.name())));
        }
        for (MetadataColumn column : metadata) {
            row.setField(position++, column.value(origin));
        }
        return row;
    }

    /** A table has no side output. */
    @Override
    public @Nullable RowData failure(AccountFailure failure) {
        return null;
    }

    @Override
    public TypeInformation<RowData> type() {
        return type;
    }
}
