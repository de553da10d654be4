package dev.billingsdks.examples;

import dev.billingsdks.contract.live.AccountSettings;
import dev.billingsdks.contract.live.ListingReport;
import dev.billingsdks.contract.live.LiveListing;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.pagination.table.NamedOperation;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lists the customers of a vendor's account through the table of operations of its SDK. A required parameter is a setting of the
 * account: {@code resellerId} is {@code YANDEX_BILLING_RESELLER_ID}.
 */
final class CustomerListing<C> implements LiveListing {

    private static final List<String> LOGINS = List.of("BEARER_TOKEN", "ACCOUNT_ID", "API_KEY");

    private final VendorSdk<C> sdk;
    private final NamedOperation<C> operation;

    CustomerListing(VendorSdk<C> sdk) {
        this.sdk = sdk;
        this.operation = sdk.listCustomers();
    }

    @Override
    public List<String> credentials() {
        return Stream.concat(
                        Stream.of("BEARER_TOKEN"), operation.required().stream().map(CustomerListing::setting))
                .toList();
    }

    @Override
    public boolean hasCredentials(AccountSettings settings) {
        return LOGINS.stream().anyMatch(name -> settings.get(name) != null);
    }

    @Override
    public void list(AccountSettings settings, int pageSize, ListingReport report) {
        Map<String, String> texts = new HashMap<>();
        operation.required().forEach(name -> texts.put(name, settings.require(setting(name))));
        if (sdk.pageSize() != null) {
            texts.put(sdk.pageSize(), String.valueOf(pageSize));
            report.expectAtMost(pageSize);
        }
        C client = sdk.client().apply(settings);
        try {
            addTo(report, operation.list(client, texts, RequestOptions.none()));
        } finally {
            sdk.closing().accept(client);
        }
    }

    private <T, R> void addTo(ListingReport report, PagedIterable<T, R> customers) {
        report.addAll(customers.pages(), this::describe);
    }

    private String describe(Object customer) {
        JsonValue json = JsonValue.parse(((JsonModel) customer).toJson());
        String id = text(json.get("id"));
        return sdk.customerName() == null ? id : id + "  " + text(json.get(sdk.customerName()));
    }

    private static String text(@Nullable JsonValue value) {
        if (value == null) {
            return "null";
        }
        String text = value.asString();
        return text == null ? value.toJson() : text;
    }

    /** Returns the setting of a parameter, such as {@code RESELLER_ID} of {@code resellerId}. */
    private static String setting(String parameter) {
        return parameter
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .replace('-', '_')
                .toUpperCase(Locale.ROOT);
    }
}
