package dev.billingsdks.flink.table;

import java.util.Set;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.table.api.ValidationException;
import org.apache.flink.table.connector.source.DynamicTableSource;
import org.apache.flink.table.factories.DynamicTableSourceFactory;
import org.apache.flink.table.factories.FactoryUtil;

/** Creates the tables of the connector {@code billing}; found by ServiceLoader. */
public final class BillingTableFactory implements DynamicTableSourceFactory {

    @Override
    public String factoryIdentifier() {
        return "billing";
    }

    @Override
    public Set<ConfigOption<?>> requiredOptions() {
        return Set.of(TableOptions.VENDOR, TableOptions.OPERATION, TableOptions.ACCOUNTS);
    }

    @Override
    public Set<ConfigOption<?>> optionalOptions() {
        return Set.of(
                TableOptions.REQUESTS_PER_SECOND,
                TableOptions.REDISCOVERY,
                TableOptions.ON_FAILED_ACCOUNT,
                TableOptions.ON_EXPIRED_POSITION);
    }

    @Override
    public DynamicTableSource createDynamicTableSource(Context context) {
        FactoryUtil.TableFactoryHelper helper = FactoryUtil.createTableFactoryHelper(this, context);
        helper.validateExcept(TableOptions.PARAMETER_PREFIX);
        try {
            return BillingTableSource.of(
                    helper.getOptions(), context.getCatalogTable().getOptions(), context.getPhysicalRowDataType());
        } catch (IllegalArgumentException e) {
            throw new ValidationException(
                    "table " + context.getObjectIdentifier().asSummaryString() + ": " + e.getMessage());
        }
    }
}
