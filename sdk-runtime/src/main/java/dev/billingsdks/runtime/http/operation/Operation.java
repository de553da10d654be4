package dev.billingsdks.runtime.http.operation;

import dev.billingsdks.runtime.BinaryResponse;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.ModelReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An operation of a vendor as the document declares it: method, path template and the body of each status. Generated code has
 * one constant for each operation. Immutable.
 *
 * @param <R> the type of a 2xx body; {@code Void} for an operation that returns nothing
 */
public final class Operation<R extends @Nullable Object> {

    private static final String JSON = "application/json";
    /** The scheme of bearer tokens. */
    public static final String BEARER = "bearer";

    /** The scheme of the pair that a vendor's login exchanges for tokens. */
    public static final String LOGIN = "login";

    private static final List<List<String>> BEARER_ONLY = List.of(List.of(BEARER));

    private final String vendor;
    private final String name;
    private final Method method;
    private final PathTemplate path;
    private final @Nullable String server;
    private final List<List<String>> security;
    private final RequestFormat requestFormat;
    private final Map<String, ModelReader<? extends JsonModel>> errors;
    private final String accept;
    private final ResponseFormat<R> responseFormat;

    private Operation(Builder builder, String accept, ResponseFormat<R> responseFormat) {
        this.vendor = builder.vendor;
        this.name = builder.name;
        this.method = builder.method;
        this.path = builder.path;
        this.server = builder.server;
        this.security = builder.security == null ? BEARER_ONLY : List.copyOf(builder.security);
        this.requestFormat = builder.requestFormat;
        this.errors = Map.copyOf(builder.errors);
        this.accept = accept;
        this.responseFormat = responseFormat;
    }

    /** Returns a builder of an operation that is called with GET. */
    public static Builder get(String vendor, String name, String pathTemplate) {
        return new Builder(Method.GET, vendor, name, pathTemplate);
    }

    /** Returns a builder of an operation that is called with POST. */
    public static Builder post(String vendor, String name, String pathTemplate) {
        return new Builder(Method.POST, vendor, name, pathTemplate);
    }

    /** Returns a builder of an operation that is called with PUT. */
    public static Builder put(String vendor, String name, String pathTemplate) {
        return new Builder(Method.PUT, vendor, name, pathTemplate);
    }

    /** Returns a builder of an operation that is called with PATCH. */
    public static Builder patch(String vendor, String name, String pathTemplate) {
        return new Builder(Method.PATCH, vendor, name, pathTemplate);
    }

    /** Returns a builder of an operation that is called with DELETE. */
    public static Builder delete(String vendor, String name, String pathTemplate) {
        return new Builder(Method.DELETE, vendor, name, pathTemplate);
    }

    /** Returns a builder of an operation that is called with HEAD. */
    public static Builder head(String vendor, String name, String pathTemplate) {
        return new Builder(Method.HEAD, vendor, name, pathTemplate);
    }

    /** Returns a builder of an operation that is called with OPTIONS. */
    public static Builder options(String vendor, String name, String pathTemplate) {
        return new Builder(Method.OPTIONS, vendor, name, pathTemplate);
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

    /** Returns the path as the document has it, such as {@code /v1/customers/{id}}. */
    public String pathTemplate() {
        return path.toString();
    }

    @Override
    public String toString() {
        return vendor + " " + name + ": " + method + " " + path;
    }

    public boolean isIdempotent() {
        return method.isIdempotent();
    }

    /** Returns the name of the server that it is sent to, or null for the main server. */
    public @Nullable String server() {
        return server;
    }

    /** Returns the alternatives of credentials that it takes; an empty alternative means that it needs none. */
    public List<List<String>> security() {
        return security;
    }

    public RequestFormat requestFormat() {
        return requestFormat;
    }

    /** Returns the value of the Accept header: the media types of its responses. */
    public String accept() {
        return accept;
    }

    public PathTemplate path() {
        return path;
    }

    /** Returns what the body of a 2xx response is. */
    public ResponseFormat<R> responseFormat() {
        return responseFormat;
    }

    /** Returns how an error body of this status is read: what is declared for it, for its class, or by default. */
    public @Nullable ModelReader<? extends JsonModel> errorReader(int status) {
        ModelReader<? extends JsonModel> exact = errors.get(Integer.toString(status));
        if (exact != null) {
            return exact;
        }
        ModelReader<? extends JsonModel> range = errors.get(status / 100 + "XX");
        return range != null ? range : errors.get("default");
    }

    /** Builds an operation. {@link #returns} and its like are the last call. */
    public static final class Builder {

        private final Method method;
        private final String vendor;
        private final String name;
        private final PathTemplate path;
        private final Map<String, ModelReader<? extends JsonModel>> errors = new LinkedHashMap<>();
        private @Nullable String server;
        private @Nullable List<List<String>> security;
        private RequestFormat requestFormat = RequestFormat.JSON;

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
                        "the status of an error must be like 404, 4XX or default, but is \"" + status + "\"");
            }
            if (errors.put(status, reader) != null) {
                throw new IllegalArgumentException("the error of status " + status + " is declared twice");
            }
            return this;
        }

        /** Declares that the operation is sent to another server of the vendor. */
        public Builder server(String name) {
            this.server = name;
            return this;
        }

        /**
         * Declares credentials that are sent together; a second call declares an alternative. By default, a bearer token is sent.
         *
         * @param schemes {@code bearer}, {@code login}, or what the vendor's builder calls the method that takes the secret
         */
        public Builder credentials(String... schemes) {
            if (security == null) {
                security = new ArrayList<>(1);
            }
            security.add(List.of(schemes));
            return this;
        }

        /** Declares that the operation can also be called without credentials. */
        public Builder withoutCredentials() {
            return credentials();
        }

        /** Declares a JSON body with a media type of its own, such as {@code application/merge-patch+json}. */
        public Builder sendsJson(String mediaType) {
            requestFormat = RequestFormat.of(RequestFormat.Kind.JSON, mediaType);
            return this;
        }

        /** Declares that the body is a form ({@code application/x-www-form-urlencoded}). */
        public Builder sendsForm() {
            requestFormat = RequestFormat.of(RequestFormat.Kind.FORM, "application/x-www-form-urlencoded");
            return this;
        }

        /** Declares the style of a property of the form, if it is not the default of OpenAPI. */
        public Builder formProperty(String property, ParameterStyle style) {
            requestFormat = requestFormat.with(property, style);
            return this;
        }

        /** Declares that the body has parts ({@code multipart/form-data}). */
        public Builder sendsMultipart() {
            requestFormat = RequestFormat.of(RequestFormat.Kind.MULTIPART, "multipart/form-data");
            return this;
        }

        /** Declares that the body is a text of this media type. */
        public Builder sendsText(String mediaType) {
            requestFormat = RequestFormat.of(RequestFormat.Kind.TEXT, mediaType);
            return this;
        }

        /** Declares that the body is bytes of this media type. */
        public Builder sendsBinary(String mediaType) {
            requestFormat = RequestFormat.of(RequestFormat.Kind.BINARY, mediaType);
            return this;
        }

        /** Builds an operation whose 2xx body is read by this reader. */
        public <T> Operation<T> returns(ModelReader<T> reader) {
            return returns(JSON, reader);
        }

        /** Builds an operation whose 2xx body is JSON under another media type, and is read by this reader. */
        public <T> Operation<T> returns(String mediaType, ModelReader<T> reader) {
            return new Operation<>(this, mediaType, ResponseFormat.json(reader));
        }

        /** Builds an operation whose 2xx body is read by this reader; null if there is no body. */
        public <T> Operation<@Nullable T> returnsOrNothing(ModelReader<T> reader) {
            return returnsOrNothing(JSON, reader);
        }

        /** Builds an operation whose 2xx body, if there is one, is JSON under another media type. */
        public <T> Operation<@Nullable T> returnsOrNothing(String mediaType, ModelReader<T> reader) {
            return new Operation<>(this, mediaType, ResponseFormat.optionalJson(reader));
        }

        /** Builds an operation whose 2xx body, if there is one, is ignored. */
        public Operation<@Nullable Void> returnsNothing() {
            return new Operation<>(this, JSON, ResponseFormat.nothing());
        }

        /** Builds an operation whose 2xx body is a text of this media type. */
        public Operation<String> returnsText(String mediaType) {
            return new Operation<>(this, orError(mediaType), ResponseFormat.text());
        }

        /** Builds an operation whose 2xx body is bytes of this media type, which the caller reads as a stream. */
        public Operation<BinaryResponse> returnsBinary(String mediaType) {
            return new Operation<>(this, orError(mediaType), ResponseFormat.binary());
        }

        /** Builds an operation that responds with a redirect, which is not followed: its target is the result. */
        public Operation<URI> returnsLocation() {
            return new Operation<>(this, JSON, ResponseFormat.location());
        }

        /** Error bodies are JSON whatever the operation returns. */
        private static String orError(String mediaType) {
            return mediaType + ", " + JSON + ";q=0.5";
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
