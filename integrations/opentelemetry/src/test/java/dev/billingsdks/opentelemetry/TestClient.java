package dev.billingsdks.opentelemetry;

import dev.billingsdks.runtime.http.ClientBuilder;
import dev.billingsdks.runtime.http.operation.HttpExchange;
import dev.billingsdks.runtime.http.operation.Vendor;

/** A client as generated code has it, with its exchange open. */
record TestClient(HttpExchange exchange) implements AutoCloseable {

    private static final Vendor ACME = Vendor.builder("Acme")
            .baseUrl("https://api.acme.example")
            .environmentPrefix("ACME")
            .userAgent("billing-sdks-acme/0.1.0")
            .build();

    static Builder builder() {
        return new Builder();
    }

    @Override
    public void close() {
        exchange.close();
    }

    static final class Builder extends ClientBuilder<Builder> {

        private Builder() {
            super(ACME);
        }

        @Override
        protected Builder self() {
            return this;
        }

        TestClient build() {
            return new TestClient(openExchange());
        }
    }
}
