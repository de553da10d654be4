package dev.billingsdks.flink.support;

import dev.billingsdks.flatpeak.FlatpeakClient;
import dev.billingsdks.flink.BillingSource;
import dev.billingsdks.flink.BillingSourceBuilder;
import dev.billingsdks.kelviq.KelviqClient;
import dev.billingsdks.metronome.MetronomeClient;
import java.time.Duration;

/** Vendors with different forms of paging. */
public enum VendorKind {

    /** Lists with a cursor. */
    METRONOME {
        @Override
        public BillingSourceBuilder<?, ?> source(Duration timeout, int attempts) {
            long millis = timeout.toMillis();
            return BillingSource.<MetronomeClient, dev.billingsdks.metronome.model.CustomerDetail>builder(
                            (client, account, options) -> client.customers()
                                    .listCustomers(
                                            dev.billingsdks.metronome.api.ListCustomersParams.builder()
                                                    .build(),
                                            options))
                    .client(listener -> MetronomeClient.builder()
                            .withoutCredentials()
                            .callListener(listener)
                            .timeout(Duration.ofMillis(millis))
                            .maxAttempts(attempts)
                            .build());
        }
    },

    /** Lists with page numbers. */
    KELVIQ {
        @Override
        public BillingSourceBuilder<?, ?> source(Duration timeout, int attempts) {
            long millis = timeout.toMillis();
            return BillingSource.<KelviqClient, dev.billingsdks.kelviq.model.CustomerResponse>builder(
                            (client, account, options) -> client.customers()
                                    .listCustomers(
                                            dev.billingsdks.kelviq.api.ListCustomersParams.builder()
                                                    .build(),
                                            options))
                    .client(listener -> KelviqClient.builder()
                            .withoutCredentials()
                            .callListener(listener)
                            .timeout(Duration.ofMillis(millis))
                            .maxAttempts(attempts)
                            .build());
        }
    },

    /** Lists after the id of the last item. */
    FLATPEAK {
        @Override
        public BillingSourceBuilder<?, ?> source(Duration timeout, int attempts) {
            long millis = timeout.toMillis();
            return BillingSource.<FlatpeakClient, dev.billingsdks.flatpeak.model.Customer>builder(
                            (client, account, options) -> client.customers()
                                    .listCustomers(
                                            dev.billingsdks.flatpeak.api.ListCustomersParams.builder()
                                                    .build(),
                                            options))
                    .client(listener -> FlatpeakClient.builder()
                            .withoutCredentials()
                            .callListener(listener)
                            .timeout(Duration.ofMillis(millis))
                            .maxAttempts(attempts)
                            .build());
        }
    };

    /** Returns a source of customers without vendor's name and accounts. */
    public abstract BillingSourceBuilder<?, ?> source(Duration timeout, int attempts);
}
