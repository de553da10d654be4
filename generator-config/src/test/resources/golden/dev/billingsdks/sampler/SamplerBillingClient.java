// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.http.BasicLogin;
import dev.billingsdks.runtime.http.ClientBuilder;
import dev.billingsdks.runtime.http.HttpExchange;
import dev.billingsdks.runtime.http.Vendor;
import dev.billingsdks.sampler.api.CustomersApi;
import dev.billingsdks.sampler.api.EventsApi;
import dev.billingsdks.sampler.api.GeneralApi;
import dev.billingsdks.sampler.api.InvoicesApi;
import dev.billingsdks.sampler.api.ListingsApi;
import dev.billingsdks.sampler.api.ReportsApi;
import dev.billingsdks.sampler.internal.HttpCustomersApi;
import dev.billingsdks.sampler.internal.HttpEventsApi;
import dev.billingsdks.sampler.internal.HttpGeneralApi;
import dev.billingsdks.sampler.internal.HttpInvoicesApi;
import dev.billingsdks.sampler.internal.HttpListingsApi;
import dev.billingsdks.sampler.internal.HttpReportsApi;

/**
 * The Sampler Billing client.
 *
 * <p>One client serves a whole application: it is immutable, safe for use by many threads, and keeps connections open
 * until it is closed.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class SamplerBillingClient implements AutoCloseable {

    private static final Vendor VENDOR = Vendor.builder("Sampler Billing")
            .baseUrl("https://{region}.sampler.example/v1")
            .serverVariable("region", "eu")
            .otherServer("files", "https://files.sampler.example")
            .apiKeyHeader("key", "X-Sampler-Key")
            .apiKeyQuery("tenant", "tenant")
            .environmentPrefix("SAMPLER")
            .userAgent("billing-sdks-sampler-billing/1.2.3")
            .idempotencyHeader("Idempotency-Key")
            .header("Sampler-Version", "2026-11-21")
            .login(new BasicLogin("/login", "access_token", "expires_in"))
            .build();

    private final HttpExchange exchange;
    private final CustomersApi customers;
    private final InvoicesApi invoices;
    private final EventsApi events;
    private final GeneralApi general;
    private final ListingsApi listings;
    private final ReportsApi reports;

    private SamplerBillingClient(HttpExchange exchange) {
        this.exchange = exchange;
        this.customers = new HttpCustomersApi(exchange);
        this.invoices = new HttpInvoicesApi(exchange);
        this.events = new HttpEventsApi(exchange);
        this.general = new HttpGeneralApi(exchange);
        this.listings = new HttpListingsApi(exchange);
        this.reports = new HttpReportsApi(exchange);
    }

    /** Returns a builder; a token is all that it needs. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a client with the settings of the environment.
     *
     * <p>They are {@code SAMPLER_BEARER_TOKEN} (or {@code SAMPLER_ACCOUNT_ID} and {@code SAMPLER_API_KEY}), {@code
     * SAMPLER_KEY}, {@code SAMPLER_TENANT} and, where it is set, {@code SAMPLER_BASE_URL}.
     *
     * @throws IllegalArgumentException if a setting is not valid
     * @throws IllegalStateException if there is no token
     */
    public static SamplerBillingClient fromEnv() {
        return builder().environment().build();
    }

    /** Returns the operations of the group "Customers". */
    public CustomersApi customers() {
        return customers;
    }

    /** Returns the operations of the group "Invoices API". */
    public InvoicesApi invoices() {
        return invoices;
    }

    /** Returns the operations of the group "events". */
    public EventsApi events() {
        return events;
    }

    /** Returns the operations of the group "General". */
    public GeneralApi general() {
        return general;
    }

    /** Returns the operations of the group "Listings". */
    public ListingsApi listings() {
        return listings;
    }

    /** Returns the operations of the group "Reports". */
    public ReportsApi reports() {
        return reports;
    }

    /** Closes the client's connections; a call after it fails. */
    @Override
    public void close() {
        exchange.close();
    }

    @Override
    public String toString() {
        return "SamplerBillingClient";
    }

    /** Builds {@link SamplerBillingClient}. */
    public static final class Builder extends ClientBuilder<Builder> {

        private Builder() {
            super(VENDOR);
        }

        /**
         * Sets the part {@code region} of the base URL, eu by default. Where the account lives, <code>eu</code> or
         * <code>us</code>.
         */
        public Builder region(String region) {
            return serverVariable("region", region);
        }

        /**
         * Sets the base URL of the operations that are not on the main server, {@code https://files.sampler.example} by
         * default. Where {@link #baseUrl} is set and this is not, they go to that one, too.
         */
        public Builder filesBaseUrl(String url) {
            return setOtherServer("files", url);
        }

        /** Sets the API key that goes into the header {@code X-Sampler-Key} of the operations that take it. */
        public Builder key(String key) {
            return setApiKey("key", key);
        }

        /**
         * Sets the API key that goes into the query parameter {@code tenant} of the operations that take it.
         *
         * <p>Who you are.
         */
        public Builder tenant(String tenant) {
            return setApiKey("tenant", tenant);
        }

        /**
         * Authenticates with an account's id and API key instead of a token.
         *
         * <p>They are exchanged for a short-lived token whenever one is needed.
         */
        @Override
        public Builder accountCredentials(String accountId, String apiKey) {
            return super.accountCredentials(accountId, apiKey);
        }

        /**
         * Returns the client.
         *
         * @throws IllegalStateException if there is no token, or the settings contradict each other
         */
        public SamplerBillingClient build() {
            return new SamplerBillingClient(openExchange());
        }

        @Override
        protected Builder self() {
            return this;
        }

        private Builder environment() {
            return fromEnvironment(System.getenv());
        }
    }
}
