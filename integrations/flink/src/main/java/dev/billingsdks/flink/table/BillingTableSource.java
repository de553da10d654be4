package dev.billingsdks.flink.table;

import dev.billingsdks.flink.BillingSource;
import dev.billingsdks.flink.BillingSourceBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.ReadableConfig;
import org.apache.flink.table.connector.ChangelogMode;
import org.apache.flink.table.connector.source.DynamicTableSource;
import org.apache.flink.table.connector.source.ScanTableSource;
import org.apache.flink.table.connector.source.SourceProvider;
import org.apache.flink.table.connector.source.abilities.SupportsLimitPushDown;
import org.apache.flink.table.connector.source.abilities.SupportsProjectionPushDown;
import org.apache.flink.table.connector.source.abilities.SupportsReadingMetadata;
import org.apache.flink.table.data.RowData;
import org.apache.flink.table.types.DataType;
import org.apache.flink.table.types.logical.RowType;
import org.jspecify.annotations.Nullable;

/** A table of what an operation lists, with the columns that a query needs. */
final class BillingTableSource
        implements ScanTableSource, SupportsProjectionPushDown, SupportsLimitPushDown, SupportsReadingMetadata {

    private final Supplier<BillingSourceBuilder<AutoCloseable, Object>> sources;
    private final String name;
    private List<TableColumn> columns;
    private List<MetadataColumn> metadata = List.of();
    private DataType producedType;
    private @Nullable Long limit;

    private BillingTableSource(
            Supplier<BillingSourceBuilder<AutoCloseable, Object>> sources,
            String name,
            List<TableColumn> columns,
            DataType producedType) {
        this.sources = sources;
        this.name = name;
        this.columns = columns;
        this.producedType = producedType;
    }

    /** @throws IllegalArgumentException if an option or a column is wrong */
    static BillingTableSource of(ReadableConfig options, Map<String, String> texts, DataType type) {
        VendorSdkLookup sdk = VendorSdkLookup.of(options.get(TableOptions.VENDOR));
        String operation = options.get(TableOptions.OPERATION);
        TableListing listing = new TableListing(sdk, operation, parameters(texts));
        AccountFile accounts = AccountFile.of(options.get(TableOptions.ACCOUNTS));
        return new BillingTableSource(
                () -> source(options, sdk, listing, accounts), sdk.vendor() + " " + operation, columns(type), type);
    }

    private static BillingSourceBuilder<AutoCloseable, Object> source(
            ReadableConfig options, VendorSdkLookup sdk, TableListing listing, AccountFile accounts) {
        BillingSourceBuilder<AutoCloseable, Object> source = BillingSource.builder(listing)
                .vendor(sdk.vendor())
                .client(sdk.clients())
                .accounts(accounts)
                .onFailedAccount(options.get(TableOptions.ON_FAILED_ACCOUNT))
                .onExpiredPosition(options.get(TableOptions.ON_EXPIRED_POSITION));
        options.getOptional(TableOptions.REQUESTS_PER_SECOND).ifPresent(source::requestsPerSecond);
        options.getOptional(TableOptions.REDISCOVERY).ifPresent(source::rediscoverEvery);
        return source;
    }

    @Override
    public ChangelogMode getChangelogMode() {
        return ChangelogMode.insertOnly();
    }

    @Override
    public ScanRuntimeProvider getScanRuntimeProvider(ScanContext context) {
        TypeInformation<RowData> type = context.createTypeInformation(producedType);
        BillingSourceBuilder<AutoCloseable, Object> source = sources.get();
        if (limit != null) {
            source.limitOfReader(limit);
        }
        return SourceProvider.of(source.build(new TableRowFormat(columns, metadata, type)));
    }

    @Override
    public boolean supportsNestedProjection() {
        return false;
    }

    @Override
    public void applyProjection(int[][] fields, DataType type) {
        List<TableColumn> all = columns;
        columns = Stream.of(fields).map(path -> all.get(path[0])).toList();
        producedType = type;
    }

    /** Each reader emits at least so many rows if it has them, and then ends; Flink limits the rows of all readers. */
    @Override
    public void applyLimit(long limit) {
        this.limit = limit;
    }

    @Override
    public Map<String, DataType> listReadableMetadata() {
        Map<String, DataType> types = new LinkedHashMap<>();
        for (MetadataColumn column : MetadataColumn.values()) {
            types.put(column.key(), column.type());
        }
        return types;
    }

    @Override
    public void applyReadableMetadata(List<String> keys, DataType type) {
        metadata = keys.stream().map(MetadataColumn::of).toList();
        producedType = type;
    }

    @Override
    public DynamicTableSource copy() {
        BillingTableSource copy = new BillingTableSource(sources, name, columns, producedType);
        copy.metadata = metadata;
        copy.limit = limit;
        return copy;
    }

    @Override
    public String asSummaryString() {
        return name;
    }

    private static List<TableColumn> columns(DataType type) {
        List<TableColumn> columns = new ArrayList<>();
        for (RowType.RowField field : ((RowType) type.getLogicalType()).getFields()) {
            CellReading.checkSupported(field.getName(), field.getType());
            columns.add(new TableColumn(field.getName(), field.getType()));
        }
        return columns;
    }

    private static Map<String, String> parameters(Map<String, String> texts) {
        Map<String, String> parameters = new LinkedHashMap<>();
        texts.forEach((key, value) -> {
            if (key.startsWith(TableOptions.PARAMETER_PREFIX)) {
                parameters.put(key.substring(TableOptions.PARAMETER_PREFIX.length()), value);
            }
        });
        return parameters;
    }
}
