package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.credentials.ClientTokens;
import dev.billingsdks.runtime.http.exchange.ExchangeInternals;
import dev.billingsdks.runtime.http.operation.HttpExchange;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.runtime.http.operation.Vendor;
import java.util.Map;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;

/** A client as generated code has it, with its inside open. */
final class TestClient implements AutoCloseable {

    static final String TOKEN = "canary-token-5f1e";

    static final Operation<Thing> GET_THING = Operation.get("Acme", "getThing", "/things")
            .error("4XX", Thing::read)
            .returns(Thing::read);
    static final Operation<Thing> POST_THING =
            Operation.post("Acme", "createThing", "/things").returns(Thing::read);
    static final Operation<Void> DELETE_THING =
            Operation.delete("Acme", "deleteThing", "/things/{id}").returnsNothing();

    static final Vendor ACME = Vendor.builder("Acme")
            .baseUrl("https://api.acme.example")
            .environmentPrefix("ACME")
            .userAgent("billing-sdks-acme/0.1.0")
            .build();

    private final HttpExchange exchange;
    private final RawApi raw;

    private TestClient(Vendor vendor, HttpExchange exchange) {
        this.exchange = exchange;
        this.raw = RawApi.of(vendor, exchange);
    }

    RawApi raw() {
        return raw;
    }

    static Builder builder(Vendor vendor) {
        return new Builder(vendor);
    }

    /** A client of a server, with a token, that does not wait between attempts. */
    static Builder of(ScriptedServer server, Vendor vendor) {
        return builder(vendor).bearerToken(TOKEN).baseUrl(server.url()).pacing(new FakePacing());
    }

    static Builder of(ScriptedServer server) {
        return of(server, ACME);
    }

    Thing getThing() {
        return send(GET_THING, new RequestParameters());
    }

    Thing getThing(RequestOptions options) {
        return exchange.send(GET_THING, new RequestParameters(), options).body();
    }

    Thing postThing(RequestOptions options) {
        return exchange.send(POST_THING, new RequestParameters().body(new Thing("t1")), options)
                .body();
    }

    ClientTokens tokens() {
        return ExchangeInternals.tokens(exchange);
    }

    Thing postThing() {
        return send(POST_THING, new RequestParameters().body(new Thing("t1")));
    }

    <R> R send(Operation<R> operation, RequestParameters parameters) {
        return exchange.send(operation, parameters, RequestOptions.none()).body();
    }

    <R> ApiResponse<R> send(Operation<R> operation, RequestParameters parameters, RequestOptions options) {
        return exchange.send(operation, parameters, options);
    }

    PoolingHttpClientConnectionManager pool() {
        return ExchangeInternals.pool(exchange);
    }

    /** Returns how many connections are in use. */
    int leasedConnections() {
        return pool().getTotalStats().getLeased();
    }

    /** Returns how many connections are kept for another request. */
    int idleConnections() {
        return pool().getTotalStats().getAvailable();
    }

    @Override
    public void close() {
        exchange.close();
    }

    @Override
    public String toString() {
        return exchange.toString();
    }

    static final class Builder extends ClientBuilder<Builder> {

        private Builder(Vendor vendor) {
            super(vendor);
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        public Builder accountCredentials(String accountId, String apiKey) {
            return super.accountCredentials(accountId, apiKey);
        }

        Builder apiKey(String scheme, String key) {
            return setApiKey(scheme, key);
        }

        Builder basic(String scheme, String user, String password) {
            return setBasicCredentials(scheme, user, password);
        }

        Builder loginSecret(String scheme, String secret) {
            return setLoginSecret(scheme, secret);
        }

        Builder otherServer(String name, String url) {
            return setOtherServer(name, url);
        }

        Builder environment(String name) {
            return setEnvironment(name);
        }

        @Override
        public Builder serverVariable(String name, String value) {
            return super.serverVariable(name, value);
        }

        @Override
        public Builder fromEnvironment(Map<String, String> environment) {
            return super.fromEnvironment(environment);
        }

        TestClient build() {
            return new TestClient(vendor, openExchange());
        }
    }
}
