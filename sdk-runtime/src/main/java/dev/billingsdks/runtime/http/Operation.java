package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.ModelReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An operation of a vendor as its specification has it: method, path template and what each status answers with. Generated
 * code holds one constant for each. Immutable.
 *
 * @param <R> the type of a 2xx body; {@code Void} for an operation that returns nothing
 */
public final class Operation<R extends @Nullable Object> {

    private final String vendor;
    private final String name;
    private final Method method;
    private final PathTemplate path;
    private final boolean authenticated;
    private final Map<String, ModelReader<? extends JsonModel>> errors;
    private final BodyReader<R> body;

    private Operation(Builder builder, BodyReader<R> body) {
        this.vendor = builder.vendor;
        this.name = builder.name;
        this.method = builder.method;
        this.path = builder.path;
        this.authenticated = builder.authenticated;
        this.errors = Map.copyOf(builder.errors);
        this.body = body;
    }

    /** Starts an operation that is called with GET. */
    public static Builder get(String vendor, String name, String pathTemplate) {
        return new Builder(Method.GET, vendor, name, pathTemplate);
    }

    /** Starts an operation that is called with POST. */
    public static Builder post(String vendor, String name, String pathTemplate) {
        return new Builder(Method.POST, vendor, name, pathTemplate);
    }

    /** Starts an operation that is called with PUT. */
    public static Builder put(String vendor, String name, String pathTemplate) {
        return new Builder(Method.PUT, vendor, name, pathTemplate);
    }

    /** Starts an operation that is called with PATCH. */
    public static Builder patch(String vendor, String name, String pathTemplate) {
        return new Builder(Method.PATCH, vendor, name, pathTemplate);
    }

    /** Starts an operation that is called with DELETE. */
    public static Builder delete(String vendor, String name, String pathTemplate) {
        return new Builder(Method.DELETE, vendor, name, pathTemplate);
    }

    /** Returns the vendor's name, such as {@code Metronome}. */
    public String vendor() {
        return vendor;
    }

    /** Returns the operation's Java name, such as {@code listCustomers}. */
    public String name() {
        return name;
    }

    /** Returns the HTTP method, such as {@code GET}. */
    public String method() {
        return method.name();
    }

    /** Returns the path as the specification has it, such as {@code /v1/customers/{id}}. */
    public String pathTemplate() {
        return path.toString();
    }

    @Override
    public String toString() {
        return vendor + " " + name + ": " + method + " " + path;
    }

    boolean isIdempotent() {
        return method.isIdempotent();
    }

    boolean isAuthenticated() {
        return authenticated;
    }

    PathTemplate path() {
        return path;
    }

    /** Returns how the body of a 2xx answer is read. */
    BodyReader<R> body() {
        return body;
    }

    /** Returns how an error body of this status is read: what is declared for it, for its class, or by default. */
    @Nullable
    ModelReader<? extends JsonModel> errorReader(int status) {
        ModelReader<? extends JsonModel> exact = errors.get(Integer.toString(status));
        if (exact != null) {
            return exact;
        }
        ModelReader<? extends JsonModel> range = errors.get(status / 100 + "XX");
        return range != null ? range : errors.get("default");
    }

    /** Collects an operation; {@link #returns} or {@link #returnsNothing} ends it. */
    public static final class Builder {

        private final Method method;
        private final String vendor;
        private final String name;
        private final PathTemplate path;
        private final Map<String, ModelReader<? extends JsonModel>> errors = new LinkedHashMap<>();
        private boolean authenticated = true;

        private Builder(Method method, String vendor, String name, String pathTemplate) {
            this.method = method;
            this.vendor = Objects.requireNonNull(vendor, "vendor");
            this.name = Objects.requireNonNull(name, "name");
            this.path = PathTemplate.parse(pathTemplate);
        }

        /**
         * Declares the body of an error.
         *
         * @param status a status such as {@code 404}, a class such as {@code 4XX}, or {@code default}
         * @param reader reads the model, such as {@code NotFoundError::read}
         */
        public Builder error(String status, ModelReader<? extends JsonModel> reader) {
            if (!isStatus(status)) {
                throw new IllegalArgumentException(
                        "an error's status is 404, 4XX or default, or the like, but not \"" + status + "\"");
            }
            if (errors.put(status, reader) != null) {
                throw new IllegalArgumentException("the error of status " + status + " is declared twice");
            }
            return this;
        }

        /** Declares that the operation is called without credentials. */
        public Builder withoutCredentials() {
            this.authenticated = false;
            return this;
        }

        /** Builds an operation whose 2xx body is read by this reader. */
        public <T> Operation<T> returns(ModelReader<T> reader) {
            return new Operation<>(this, new JsonBody<>(Objects.requireNonNull(reader, "reader")));
        }

        /** Builds an operation whose 2xx body, if there is one, is ignored. */
        public Operation<@Nullable Void> returnsNothing() {
            return new Operation<>(this, new NoBody());
        }

        private static boolean isStatus(String status) {
            if (status.equals("default")) {
                return true;
            }
            return status.length() == 3
                    && status.charAt(0) >= '3'
                    && status.charAt(0) <= '5'
                    && (status.endsWith("XX") || (isDigit(status.charAt(1)) && isDigit(status.charAt(2))));
        }

        private static boolean isDigit(char character) {
            return character >= '0' && character <= '9';
        }
    }
}
