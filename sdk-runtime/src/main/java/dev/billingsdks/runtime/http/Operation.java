package dev.billingsdks.runtime.http;

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
 * An operation of a vendor as its specification has it: method, path template and what each status answers with. Generated
 * code holds one constant for each. Immutable.
 *
 * @param <R> the type of a 2xx body; {@code Void} for an operation that returns nothing
 */
public final class Operation<R extends @Nullable Object> {

    private static final String JSON = "application/json";
    private static final List<List<String>> BEARER = List.of(List.of(Secrets.BEARER));

    private final String vendor;
    private final String name;
    private final Method method;
    private final PathTemplate path;
    private final @Nullable String server;
    private final List<List<String>> security;
    private final RequestFormat requestFormat;
    private final Map<String, ModelReader<? extends JsonModel>> errors;
    private final String accept;
    private final BodyReader<R> body;

    private Operation(Builder builder, String accept, BodyReader<R> body) {
        this.vendor = builder.vendor;
        this.name = builder.name;
        this.method = builder.method;
        this.path = builder.path;
        this.server = builder.server;
        this.security = builder.security == null ? BEARER : List.copyOf(builder.security);
        this.requestFormat = builder.requestFormat;
        this.errors = Map.copyOf(builder.errors);
        this.accept = accept;
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

    /** Starts an operation that is called with HEAD. */
    public static Builder head(String vendor, String name, String pathTemplate) {
        return new Builder(Method.HEAD, vendor, name, pathTemplate);
    }

    /** Starts an operation that is called with OPTIONS. */
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

    /** Returns the name of the server that it is sent to, or null for the main one. */
    @Nullable
    String server() {
        return server;
    }

    /** Returns the credentials that it takes, alternatives of what goes together; an empty one stands for none at all. */
    List<List<String>> security() {
        return security;
    }

    RequestFormat requestFormat() {
        return requestFormat;
    }

    /** Returns the media types that it can answer with, as the Accept header has them. */
    String accept() {
        return accept;
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
                        "an error's status is 404, 4XX or default, or the like, but not \"" + status + "\"");
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
         * Declares credentials that go together; a second call declares an alternative. Without any, a bearer token is sent.
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

        /** Declares that the operation can be called without credentials, beside what {@link #credentials} declared. */
        public Builder withoutCredentials() {
            return credentials();
        }

        /** Declares a JSON body with a media type of its own, such as {@code application/merge-patch+json}. */
        public Builder sendsJson(String mediaType) {
            requestFormat = RequestFormat.of(RequestFormat.Kind.JSON, mediaType);
            return this;
        }

        /** Declares that the body is a form in the way of HTML's. */
        public Builder sendsForm() {
            requestFormat = RequestFormat.of(RequestFormat.Kind.FORM, "application/x-www-form-urlencoded");
            return this;
        }

        /** Declares how a property of the form is written, where it is not as OpenAPI has it by default. */
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
            return new Operation<>(this, mediaType, new JsonBody<>(Objects.requireNonNull(reader, "reader")));
        }

        /** Builds an operation whose 2xx body is read by this reader where there is one; null stands for none. */
        public <T> Operation<@Nullable T> returnsOrNothing(ModelReader<T> reader) {
            return returnsOrNothing(JSON, reader);
        }

        /** Builds an operation whose 2xx body, if there is one, is JSON under another media type. */
        public <T> Operation<@Nullable T> returnsOrNothing(String mediaType, ModelReader<T> reader) {
            JsonBody<T> body = new JsonBody<>(Objects.requireNonNull(reader, "reader"));
            return new Operation<>(this, mediaType, new OptionalBody<>(body));
        }

        /** Builds an operation whose 2xx body, if there is one, is ignored. */
        public Operation<@Nullable Void> returnsNothing() {
            return new Operation<>(this, JSON, new NoBody());
        }

        /** Builds an operation whose 2xx body is a text of this media type. */
        public Operation<String> returnsText(String mediaType) {
            return new Operation<>(this, orError(mediaType), new TextBody());
        }

        /** Builds an operation whose 2xx body is bytes of this media type, which are handed out as they come. */
        public Operation<BinaryResponse> returnsBinary(String mediaType) {
            return new Operation<>(this, orError(mediaType), new BinaryBody());
        }

        /** Builds an operation that answers with a redirect, which is not followed: where it leads is the result. */
        public Operation<URI> returnsLocation() {
            return new Operation<>(this, JSON, new LocationBody());
        }

        /** Errors are JSON whatever the operation returns. */
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
