// Generated from specs/schemas by billing-sdks; do not edit.
package dev.billingsdks.schemas;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.http.ClientBuilder;
import dev.billingsdks.runtime.http.HttpExchange;
import dev.billingsdks.runtime.http.Vendor;
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
    private final OrdersApi orders;

    private SchemasClient(HttpExchange exchange) {
        this.exchange = exchange;
        this.orders = new HttpOrdersApi(exchange);
    }

    /** Returns a builder; its methods say which credentials there are. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a client with the settings of the environment.
     *
     * <p>There is one, where it is set: {@code SCHEMAS_BASE_URL}.
     *
     * @throws IllegalArgumentException if a setting is not valid
     */
    public static SchemasClient fromEnv() {
        return builder().environment().build();
    }

    /** Returns the operations of the group "Orders". */
    public OrdersApi orders() {
        return orders;
    }

    /** Closes the client's connections; a call after it fails. */
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
         * Returns the client.
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

        private Builder environment() {
            return fromEnvironment(System.getenv());
        }
    }
}
