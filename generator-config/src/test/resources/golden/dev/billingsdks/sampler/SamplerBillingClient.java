// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.http.ClientBuilder;
import dev.billingsdks.runtime.http.RawApi;
import dev.billingsdks.runtime.http.operation.BasicLogin;
import dev.billingsdks.runtime.http.operation.HttpExchange;
import dev.billingsdks.runtime.http.operation.TokenLogin;
import dev.billingsdks.runtime.http.operation.Vendor;
import dev.billingsdks.sampler.api.CustomersApi;
import dev.billingsdks.sampler.api.EventsApi;
import dev.billingsdks.sampler.api.FormsApi;
import dev.billingsdks.sampler.api.GeneralApi;
import dev.billingsdks.sampler.api.InvoicesApi;
import dev.billingsdks.sampler.api.JobsApi;
import dev.billingsdks.sampler.api.ListingsApi;
import dev.billingsdks.sampler.api.PaymentsApi;
import dev.billingsdks.sampler.api.ReportsApi;
import dev.billingsdks.sampler.internal.HttpCustomersApi;
import dev.billingsdks.sampler.internal.HttpEventsApi;
import dev.billingsdks.sampler.internal.HttpFormsApi;
import dev.billingsdks.sampler.internal.HttpGeneralApi;
import dev.billingsdks.sampler.internal.HttpInvoicesApi;
import dev.billingsdks.sampler.internal.HttpJobsApi;
import dev.billingsdks.sampler.internal.HttpListingsApi;
import dev.billingsdks.sampler.internal.HttpPaymentsApi;
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
            .otherServer("tokens", "https://tokens.{region}.sampler.example")
            .environment("sandbox", "https://sandbox.sampler.example/v1")
            .environmentServer("sandbox", "files", "https://files.sandbox.sampler.example")
            .environmentServer("sandbox", "tokens", "https://tokens.sandbox.sampler.example")
            .environment("eu-test", "https://{region}.test.sampler.example/v1")
            .environmentServer("eu-test", "files", "https://files.test.sampler.example")
            .environmentServer("eu-test", "tokens", "https://tokens.test.sampler.example")
            .apiKeyHeader("key", "X-Sampler-Key")
            .apiKeyQuery("tenant", "tenant")
            .environmentPrefix("SAMPLER")
            .userAgent("billing-sdks-sampler-billing/1.2.3")
            .idempotencyHeader("Idempotency-Key")
            .header("Sampler-Version", "2026-11-21")
            .login(new BasicLogin("/login", "access_token", "expires_in"))
            .tokenLogin(
                    "signingKey",
                    new TokenLogin("/tokens", "assertion", "token", "expires_at")
                            .on("tokens")
                            .signed(
                                    new TokenLogin.KeyFile(
                                            "https://tokens.{region}.sampler.example/tokens", 600, "id", "account",
                                            "key")))
            .tokenLogin("refreshToken", new TokenLogin("/tokens", "refresh_token", "token", "expires_at"))
            .build();

    private final HttpExchange exchange;
    private final RawApi raw;
    private final CustomersApi customers;
    private final InvoicesApi invoices;
    private final EventsApi events;
    private final GeneralApi general;
    private final ListingsApi listings;
    private final ReportsApi reports;
    private final FormsApi forms;
    private final PaymentsApi payments;
    private final JobsApi jobs;

    private SamplerBillingClient(HttpExchange exchange) {
        this.exchange = exchange;
        this.raw = RawApi.of(VENDOR, exchange);
        this.customers = new HttpCustomersApi(exchange);
        this.invoices = new HttpInvoicesApi(exchange);
        this.events = new HttpEventsApi(exchange);
        this.general = new HttpGeneralApi(exchange);
        this.listings = new HttpListingsApi(exchange);
        this.reports = new HttpReportsApi(exchange);
        this.forms = new HttpFormsApi(exchange);
        this.payments = new HttpPaymentsApi(exchange);
        this.jobs = new HttpJobsApi(exchange);
    }

    /** Returns a builder. Only a token is required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a client configured by environment variables.
     *
     * <p>The variables are {@code SAMPLER_BEARER_TOKEN} (or {@code SAMPLER_ACCOUNT_ID} and {@code SAMPLER_API_KEY}, or
     * {@code SAMPLER_SIGNING_KEY_FILE}, or {@code SAMPLER_REFRESH_TOKEN}), {@code SAMPLER_KEY}, {@code SAMPLER_TENANT}
     * and, optionally, {@code SAMPLER_ENVIRONMENT} and {@code SAMPLER_BASE_URL}. A blank value counts as not set.
     *
     * @throws IllegalArgumentException if a setting is not valid
     * @throws IllegalStateException if there is no token
     */
    public static SamplerBillingClient fromEnv() {
        return builder().fromEnvironment(System.getenv()).build();
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

    /** Returns the operations of the group "Forms". */
    public FormsApi forms() {
        return forms;
    }

    /** Returns the operations of the group "Payments". */
    public PaymentsApi payments() {
        return payments;
    }

    /** Returns the operations of the group "Jobs". */
    public JobsApi jobs() {
        return jobs;
    }

    /** Returns the API for endpoints that the vendor's document lacks. */
    public RawApi raw() {
        return raw;
    }

    /** Closes the client's connections. Calls after that fail. */
    @Override
    public void close() {
        exchange.close();
    }

    @Override
    public String toString() {
        return "SamplerBillingClient";
    }

    /** The environments of the vendor, each with servers and accounts of its own. */
    public enum Environment {
        /** The environment that a client connects to by default. */
        PRODUCTION("production"),
        /** The environment at {@code https://sandbox.sampler.example/v1}. */
        SANDBOX("sandbox"),
        /** The environment at {@code https://{region}.test.sampler.example/v1}. */
        EU_TEST("eu-test");

        private final String value;

        Environment(String value) {
            this.value = value;
        }

        /** Returns the value of the environment variable {@code SAMPLER_ENVIRONMENT}. */
        public String value() {
            return value;
        }
    }

    /** Builds {@link SamplerBillingClient}. */
    public static final class Builder extends ClientBuilder<Builder> {

        private Builder() {
            super(VENDOR);
        }

        /**
         * Sets the part {@code region} of the base URL, {@code eu} by default. Where the account lives, <code>eu</code>
         * or <code>us</code>.
         */
        public Builder region(String region) {
            return serverVariable("region", region);
        }

        /**
         * Sets the base URL of the operations that are not on the main server, {@code https://files.sampler.example} by
         * default. If only {@link #baseUrl} is set, these operations use it too.
         */
        public Builder filesBaseUrl(String url) {
            return setOtherServer("files", url);
        }

        /**
         * Sets the base URL of the requests for tokens, {@code https://tokens.{region}.sampler.example} by default. If
         * only {@link #baseUrl} is set, these requests use it too.
         */
        public Builder tokensBaseUrl(String url) {
            return setOtherServer("tokens", url);
        }

        /**
         * Sets the environment to connect to, with all its servers.
         *
         * <p>{@link #baseUrl} takes precedence. Tokens of one environment are not valid in another.
         */
        public Builder environment(Environment environment) {
            return setEnvironment(environment.value());
        }

        /** Sets the API key, which operations that take it send in the header {@code X-Sampler-Key}. */
        public Builder key(String key) {
            return setApiKey("key", key);
        }

        /**
         * Sets the API key, which operations that take it send in the query parameter {@code tenant}.
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
         * Authenticates with a key instead of a token. It signs a request for a token whenever one is needed.
         *
         * @param json the content of the vendor's key file
         * @throws IllegalArgumentException if it is not usable; the message has nothing of it
         */
        public Builder signingKey(String json) {
            return setLoginSecret("signingKey", json);
        }

        /**
         * Authenticates with a key instead of a token. It signs a request for a token whenever one is needed.
         *
         * @param file the vendor's key file, which is read at once
         * @throws IllegalArgumentException if it is not usable; the message has nothing of it
         */
        public Builder signingKeyFile(java.nio.file.Path file) {
            return setLoginKeyFile("signingKey", file);
        }

        /**
         * Authenticates with a lasting secret instead of a token. It is exchanged for a token whenever one is needed.
         *
         * @throws IllegalArgumentException if it is not usable; the message has nothing of it
         */
        public Builder refreshToken(String refreshToken) {
            return setLoginSecret("refreshToken", refreshToken);
        }

        /**
         * Creates the client.
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
    }
}
