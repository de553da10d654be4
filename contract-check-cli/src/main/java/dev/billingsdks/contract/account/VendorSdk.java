package dev.billingsdks.contract.account;

import dev.billingsdks.contract.live.AccountSettings;
import dev.billingsdks.contract.live.ListedVendor;
import dev.billingsdks.flatpeak.FlatpeakClient;
import dev.billingsdks.flatpeak.internal.table.FlatpeakOperations;
import dev.billingsdks.kelviq.KelviqClient;
import dev.billingsdks.kelviq.internal.table.KelviqOperations;
import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.metronome.internal.table.MetronomeOperations;
import dev.billingsdks.mijnklantportaal.MijnKlantportaalClient;
import dev.billingsdks.mijnklantportaal.internal.table.MijnKlantportaalOperations;
import dev.billingsdks.pagination.table.NamedOperation;
import dev.billingsdks.pagination.table.OperationTable;
import dev.billingsdks.yandexbilling.YandexBillingClient;
import dev.billingsdks.yandexbilling.internal.table.YandexBillingOperations;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's SDK for programs that know its operations by name only.
 *
 * @param table its operations by operationId
 * @param client makes its client from the settings of an account
 * @param closing closes the client
 * @param pageSize the parameter that limits the customers on a page, or null if the vendor does not let its caller choose
 * @param customerName the property with a customer's name, or null if customers have none
 */
public record VendorSdk<C>(
        OperationTable<C> table,
        Function<AccountSettings, C> client,
        Consumer<C> closing,
        @Nullable String pageSize,
        @Nullable String customerName) {

    private static final List<VendorSdk<?>> ALL = List.of(
            new VendorSdk<>(
                    MetronomeOperations.TABLE,
                    settings -> settings.applyTo(MetronomeClient.builder()).build(),
                    MetronomeClient::close,
                    "limit",
                    "name"),
            new VendorSdk<>(
                    KelviqOperations.TABLE,
                    settings -> settings.applyTo(KelviqClient.builder()).build(),
                    KelviqClient::close,
                    "page_size",
                    "name"),
            new VendorSdk<>(
                    FlatpeakOperations.TABLE,
                    settings -> settings.applyTo(FlatpeakClient.builder()).build(),
                    FlatpeakClient::close,
                    "limit",
                    null),
            new VendorSdk<>(
                    MijnKlantportaalOperations.TABLE,
                    settings ->
                            settings.applyTo(MijnKlantportaalClient.builder()).build(),
                    MijnKlantportaalClient::close,
                    null,
                    "companyName"),
            new VendorSdk<>(
                    YandexBillingOperations.TABLE,
                    settings -> settings.applyTo(YandexBillingClient.builder()).build(),
                    YandexBillingClient::close,
                    "pageSize",
                    null));

    /** Returns all SDKs. */
    static List<VendorSdk<?>> all() {
        return ALL;
    }

    /** Returns the SDK of the vendor whose folders have this name, or nothing if there is none. */
    public static Optional<VendorSdk<?>> find(String folder) {
        return ALL.stream().filter(sdk -> sdk.vendor().folder().equals(folder)).findFirst();
    }

    /** Returns the vendor. */
    public ListedVendor vendor() {
        String name = table.vendor();
        return new ListedVendor(name.toLowerCase(Locale.ROOT).replace(' ', '-'), name);
    }

    /** Returns the operation that lists the customers. */
    NamedOperation<C> listCustomers() {
        return table.operations().values().stream()
                .filter(operation -> operation.method().equals("listCustomers"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(table.vendor() + " has no operation listCustomers"));
    }
}
