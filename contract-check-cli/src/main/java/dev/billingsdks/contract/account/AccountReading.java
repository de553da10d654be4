package dev.billingsdks.contract.account;

import dev.billingsdks.contract.live.AccountSettings;
import dev.billingsdks.contract.live.ListingReport;
import dev.billingsdks.contract.live.LiveListing;
import dev.billingsdks.contract.live.LiveListings;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.pagination.table.NamedOperation;
import dev.billingsdks.pagination.table.OperationParameter;
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
 * Reads a vendor's account through the table of operations of its SDK: its customers, or what another GET operation returns. A required
 * parameter that is not given is a setting of the account: {@code resellerId} is {@code YANDEX_BILLING_RESELLER_ID}.
 */
final class AccountReading<C> implements LiveListing {

    private static final List<String> LOGINS = List.of(
            "BEARER_TOKEN",
            "ACCOUNT_ID",
            "API_KEY",
            "AUTHORIZED_KEY",
            "AUTHORIZED_KEY_FILE",
            "OAUTH_TOKEN",
            "TOKEN_COMMAND");

    private final VendorSdk<C> sdk;
    private final NamedOperation<C> operation;
    private final Map<String, String> parameters;

    private AccountReading(VendorSdk<C> sdk, NamedOperation<C> operation, Map<String, String> parameters) {
        this.sdk = sdk;
        this.operation = operation;
        this.parameters = parameters;
    }

    /**
     * Returns what the request describes.
     *
     * @throws IllegalArgumentException if the vendor has no such operation, or it is not a GET operation
     */
    static <C> AccountReading<C> of(VendorSdk<C> sdk, LiveListings.Request request) {
        NamedOperation<C> operation =
                request.operation() == null ? sdk.listCustomers() : sdk.table().operation(request.operation());
        if (!operation.httpMethod().equals("GET")) {
            throw new IllegalArgumentException(operation + " may change the account; only GET operations are called");
        }
        return new AccountReading<>(sdk, operation, request.parameters());
    }

    @Override
    public String operation() {
        return operation.toString();
    }

    @Override
    public List<String> credentials() {
        return Stream.concat(
                        Stream.of("BEARER_TOKEN"),
                        operation.required().stream()
                                .filter(name -> !parameters.containsKey(name))
                                .map(AccountReading::setting))
                .toList();
    }

    @Override
    public boolean hasCredentials(AccountSettings settings) {
        return LOGINS.stream().anyMatch(name -> settings.get(name) != null);
    }

    @Override
    public void list(AccountSettings settings, int pageSize, ListingReport report) {
        Map<String, String> texts = texts(settings, pageSize);
        C client = sdk.client().apply(settings);
        try {
            if (operation.isListing()) {
                report.itemsAre(operation.method().equals("listCustomers") ? "customer" : "item");
                addTo(report, operation.list(client, texts, RequestOptions.none()));
            } else {
                report.addCall(
                        operation.call(client, texts, RequestOptions.none()).statusCode());
            }
        } finally {
            sdk.closing().accept(client);
        }
    }

    private Map<String, String> texts(AccountSettings settings, int pageSize) {
        Map<String, String> texts = new HashMap<>(parameters);
        for (String name : operation.required()) {
            if (!texts.containsKey(name)) {
                texts.put(name, settings.require(setting(name)));
            }
        }
        boolean takesPageSize = operation.isListing()
                && operation.parameters().stream()
                        .map(OperationParameter::name)
                        .anyMatch(name -> name.equals(sdk.pageSize()));
        if (takesPageSize) {
            texts.putIfAbsent(sdk.pageSize(), String.valueOf(pageSize));
        }
        return texts;
    }

    private <T, R> void addTo(ListingReport report, PagedIterable<T, R> items) {
        report.addAll(items.pages(), this::describe);
    }

    private String describe(Object item) {
        JsonValue json = JsonValue.parse(((JsonModel) item).toJson());
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
