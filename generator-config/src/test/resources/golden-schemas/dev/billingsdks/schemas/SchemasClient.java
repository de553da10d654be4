// Generated from specs/schemas by billing-sdks; do not edit.
package dev.billingsdks.schemas;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.http.ClientBuilder;
import dev.billingsdks.runtime.http.RawApi;
import dev.billingsdks.runtime.http.operation.HttpExchange;
import dev.billingsdks.runtime.http.operation.Vendor;
import dev.billingsdks.schemas.api.OrdersApi;
import dev.billingsdks.schemas.internal.HttpOrdersApi;

/**
 * The Schemas client.
 *
 * <p>One client serves a whole application: it is immutable, safe for use by many threads, and keeps connections open
 * until it is closed.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class SchemasClient implements AutoCloseable {

    private static final Vendor VENDOR = Vendor.builder("Schemas")
            .baseUrl("https://schemas.example")
            .withoutBearerToken()
            .environmentPrefix("SCHEMAS")
            .userAgent("billing-sdks-schemas/1.2.3")
            .build();

    private final HttpExchange exchange;
    private final RawApi raw;
    private final OrdersApi orders;

    private SchemasClient(HttpExchange exchange) {
        this.exchange = exchange;
        this.raw = RawApi.of(VENDOR, exchange);
        this.orders = new HttpOrdersApi(exchange);
    }

    /** Returns a builder. Its methods set the credentials. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a client configured by environment variables.
     *
     * <p>The variables are, optionally, {@code SCHEMAS_BASE_URL}. A blank value counts as not set.
     *
     * @throws IllegalArgumentException if a setting is not valid
     */
    public static SchemasClient fromEnv() {
        return builder().fromEnvironment(System.getenv()).build();
    }

    /** Returns the operations of the group "Orders". */
    public OrdersApi orders() {
        return orders;
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
        return "SchemasClient";
    }

    /** Builds {@link SchemasClient}. */
    public static final class Builder extends ClientBuilder<Builder> {

        private Builder() {
            super(VENDOR);
        }

        /**
         * Creates the client.
         *
         * @throws IllegalStateException if there is no token, or the settings contradict each other
         */
        public SchemasClient build() {
            return new SchemasClient(openExchange());
        }

        @Override
        protected Builder self() {
            return this;
        }
    }
}
