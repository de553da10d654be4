package com.example.export;

import dev.billingsdks.metronome.api.CustomersApi;
import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.runtime.error.RateLimitException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/** Passes the names of all customers to a consumer, and waits when the vendor limits the rate for longer than the SDK retries. */
final class CustomerExport {

    private static final int MOST_FAILURES = 3;
    private static final Duration DEFAULT_WAIT = Duration.ofMinutes(1);

    private final CustomersApi customers;
    private final Consumer<Duration> wait;

    /**
     * Creates an export.
     *
     * @param customers {@code metronome.customers()}, or a fake
     * @param wait waits for a time; a test only notes it
     */
    CustomerExport(CustomersApi customers, Consumer<Duration> wait) {
        this.customers = customers;
        this.wait = wait;
    }

    /**
     * Exports every customer once.
     *
     * @throws RateLimitException if the vendor has limited the rate three times at the same page
     * @throws dev.billingsdks.runtime.error.SdkException any other error, as it is
     */
    void run(Consumer<String> names) {
        PageToken position = PageToken.START;
        int failures = 0;
        while (true) {
            try {
                customers.listCustomers().startingFrom(position).forEach(customer -> names.accept(customer.name()));
                return;
            } catch (RateLimitException e) {
                // All customers before this page have been exported, and none of it.
                PageToken failed = PageToken.parse(Objects.requireNonNull(e.pageToken(), "a listing has pages"));
                failures = failed.equals(position) ? failures + 1 : 1;
                position = failed;
                if (failures == MOST_FAILURES) {
                    throw e;
                }
                wait.accept(Objects.requireNonNullElse(e.retryAfter(), DEFAULT_WAIT));
            }
        }
    }
}
