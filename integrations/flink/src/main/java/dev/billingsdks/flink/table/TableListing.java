package dev.billingsdks.flink.table;

import dev.billingsdks.flink.listing.Account;
import dev.billingsdks.flink.listing.Listing;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.pagination.table.NamedOperation;
import dev.billingsdks.pagination.table.OperationParameter;
import dev.billingsdks.runtime.RequestOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A listing that is named by the options of a table. */
final class TableListing implements Listing<AutoCloseable, Object> {

    private static final long serialVersionUID = 1L;

    private final VendorSdkLookup sdk;
    private final String operation;
    private final TreeMap<String, String> parameters;
    private transient @Nullable NamedOperation<Object> listing;

    /** @throws IllegalArgumentException if the vendor has no such listing, or the listing has no such parameter */
    TableListing(VendorSdkLookup sdk, String operation, Map<String, String> parameters) {
        this.sdk = sdk;
        this.operation = operation;
        this.parameters = new TreeMap<>(parameters);
        List<String> known =
                listing().parameters().stream().map(OperationParameter::name).toList();
        for (String name : parameters.keySet()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(operation + " has no parameter " + name + "; there are " + known);
            }
        }
    }

    @Override
    public PagedIterable<Object, ?> list(AutoCloseable client, Account account, RequestOptions options) {
        Map<String, String> texts = new HashMap<>(parameters);
        for (OperationParameter parameter : listing().parameters()) {
            String attribute = account.attributes().get(parameter.name());
            if (attribute != null) {
                texts.put(parameter.name(), attribute);
            }
        }
        return ofObjects(listing().list(client, texts, options));
    }

    private NamedOperation<Object> listing() {
        NamedOperation<Object> known = listing;
        if (known == null) {
            known = sdk.listing(operation);
            listing = known;
        }
        return known;
    }

    @SuppressWarnings("unchecked") // a listing only returns items
    private static PagedIterable<Object, ?> ofObjects(PagedIterable<?, ?> items) {
        return (PagedIterable<Object, ?>) items;
    }
}
