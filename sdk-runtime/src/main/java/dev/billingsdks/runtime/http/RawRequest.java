package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.runtime.http.syntax.HeaderSyntax;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to an endpoint that the vendor's document lacks; see {@link RawApi}. Immutable.
 *
 * <p>Its path is a template such as {@code /v1/customers/{id}}. Errors, logs and listeners have the template, so that a value belongs into
 * a parameter of the path and not into the path itself.
 */
public final class RawRequest {

    private final Starter starter;
    private final String method;
    private final String pathTemplate;
    private final RequestParameters parameters;

    private RawRequest(Builder builder) {
        this.starter = builder.starter;
        this.method = builder.method;
        this.pathTemplate = builder.pathTemplate;
        this.parameters = builder.parameters;
    }

    /**
     * Returns a builder of a GET request.
     *
     * @param pathTemplate the path below the base URL, with parameters in braces
     */
    public static Builder get(String pathTemplate) {
        return new Builder("GET", pathTemplate, Operation::get);
    }

    /** Returns a builder of a POST request. */
    public static Builder post(String pathTemplate) {
        return new Builder("POST", pathTemplate, Operation::post);
    }

    /** Returns a builder of a PUT request. */
    public static Builder put(String pathTemplate) {
        return new Builder("PUT", pathTemplate, Operation::put);
    }

    /** Returns a builder of a PATCH request. */
    public static Builder patch(String pathTemplate) {
        return new Builder("PATCH", pathTemplate, Operation::patch);
    }

    /** Returns a builder of a DELETE request. */
    public static Builder delete(String pathTemplate) {
        return new Builder("DELETE", pathTemplate, Operation::delete);
    }

    /** Returns the method and the path template, without values. */
    @Override
    public String toString() {
        return method + " " + pathTemplate;
    }

    Operation.Builder operation(String vendor, String name) {
        return starter.start(vendor, name, pathTemplate);
    }

    RequestParameters parameters() {
        return parameters;
    }

    /** Begins an operation with a method. */
    private interface Starter {
        Operation.Builder start(String vendor, String name, String pathTemplate);
    }

    /** Builds one request; not thread-safe. */
    public static final class Builder {

        private final String method;
        private final String pathTemplate;
        private final Starter starter;
        private final RequestParameters parameters = new RequestParameters();
        private boolean built;

        private Builder(String method, String pathTemplate, Starter starter) {
            this.method = method;
            this.pathTemplate = Objects.requireNonNull(pathTemplate, "pathTemplate");
            this.starter = starter;
            // Checks the path.
            starter.start("", "", pathTemplate);
        }

        /** Sets a parameter of the path, which is sent percent-encoded: a text, number, boolean, date, UUID or enum. */
        public Builder path(String name, Object value) {
            parameters().path(name, value);
            return this;
        }

        /** Adds a query parameter, once for each value of a collection; null is not sent. */
        public Builder query(String name, @Nullable Object value) {
            parameters().query(name, value);
            return this;
        }

        /**
         * Adds a header; null is not sent.
         *
         * @param name a header name, but none of those that the SDK sets itself, such as Authorization
         */
        public Builder header(String name, @Nullable String value) {
            HeaderSyntax.checkName(name);
            HeaderSyntax.checkNotReserved(name);
            parameters().header(name, value);
            return this;
        }

        /** Sets the JSON body. */
        public Builder body(JsonValue body) {
            parameters().body(Objects.requireNonNull(body, "body"));
            return this;
        }

        /** Sets a model as the JSON body. */
        public Builder body(JsonModel body) {
            parameters().body(Objects.requireNonNull(body, "body"));
            return this;
        }

        /**
         * Builds the request.
         *
         * @throws IllegalStateException if this builder has built one before
         */
        public RawRequest build() {
            RequestParameters unused = parameters();
            built = true;
            return new RawRequest(this);
        }

        private RequestParameters parameters() {
            if (built) {
                throw new IllegalStateException("this builder has built its request; create another builder");
            }
            return parameters;
        }
    }
}
