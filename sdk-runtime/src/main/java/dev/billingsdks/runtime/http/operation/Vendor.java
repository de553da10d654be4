package dev.billingsdks.runtime.http.operation;

import dev.billingsdks.runtime.http.syntax.HeaderSyntax;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The properties of a vendor's API as a whole. Generated code has one constant for each SDK. Immutable. */
public final class Vendor {

    private final String name;
    private final String baseUrl;
    private final Map<String, String> serverVariables;
    private final String environmentPrefix;
    private final String userAgent;
    private final @Nullable String idempotencyHeader;
    private final List<String> headers;
    private final @Nullable BasicLogin login;
    private final Map<String, TokenLogin> tokenLogins;
    private final Map<String, ApiKeyLocation> secrets;
    private final Map<String, String> otherServers;
    private final Map<String, VendorEnvironment> environments;
    private final boolean bearerToken;

    private Vendor(Builder builder) {
        this.name = builder.name;
        this.baseUrl = Objects.requireNonNull(builder.baseUrl, "baseUrl");
        this.serverVariables = Map.copyOf(builder.serverVariables);
        this.environmentPrefix = Objects.requireNonNull(builder.environmentPrefix, "environmentPrefix");
        this.userAgent = Objects.requireNonNull(builder.userAgent, "userAgent");
        this.idempotencyHeader = builder.idempotencyHeader;
        this.headers = List.copyOf(builder.headers);
        this.login = builder.login;
        this.tokenLogins = Collections.unmodifiableMap(new LinkedHashMap<>(builder.tokenLogins));
        this.secrets = Collections.unmodifiableMap(new LinkedHashMap<>(builder.secrets));
        this.otherServers = Map.copyOf(builder.otherServers);
        this.environments = Collections.unmodifiableMap(new LinkedHashMap<>(builder.environments));
        this.bearerToken = builder.bearerToken;
    }

    /**
     * Returns a builder of a vendor.
     *
     * @param name its name in messages, such as {@code Metronome}
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Returns the vendor's name. */
    public String name() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }

    public String baseUrl() {
        return baseUrl;
    }

    public Map<String, String> serverVariables() {
        return serverVariables;
    }

    /** Returns the name of an environment variable, such as {@code METRONOME_BEARER_TOKEN}. */
    public String environmentVariable(String suffix) {
        return environmentPrefix + "_" + suffix;
    }

    public String userAgent() {
        return userAgent;
    }

    public @Nullable String idempotencyHeader() {
        return idempotencyHeader;
    }

    /** Returns the constant headers, a name and its value in turn. */
    public List<String> headers() {
        return headers;
    }

    public @Nullable BasicLogin login() {
        return login;
    }

    /** Returns how secrets are exchanged for tokens, by the builder's methods that set them; the environment's first one counts. */
    public Map<String, TokenLogin> tokenLogins() {
        return tokenLogins;
    }

    /** Returns the locations of the secrets other than bearer tokens, by the builder's methods that set them. */
    public Map<String, ApiKeyLocation> secrets() {
        return secrets;
    }

    /** Returns the base URLs beside the main one that some operations are sent to, by name. */
    public Map<String, String> otherServers() {
        return otherServers;
    }

    /** Returns the environments other than production, by name. */
    public Map<String, VendorEnvironment> environments() {
        return environments;
    }

    /** Returns whether some operation takes credentials. */
    public boolean takesCredentials() {
        return bearerToken || !secrets.isEmpty();
    }

    /** Returns whether some operation takes a bearer token. */
    public boolean takesBearerToken() {
        return bearerToken;
    }

    /** Builds a vendor. */
    public static final class Builder {

        private final String name;
        private final Map<String, String> serverVariables = new LinkedHashMap<>();
        private final List<String> headers = new ArrayList<>();
        private @Nullable String baseUrl;
        private @Nullable String environmentPrefix;
        private @Nullable String userAgent;
        private @Nullable String idempotencyHeader;
        private @Nullable BasicLogin login;
        private final Map<String, TokenLogin> tokenLogins = new LinkedHashMap<>();
        private final Map<String, ApiKeyLocation> secrets = new LinkedHashMap<>();
        private final Map<String, String> otherServers = new LinkedHashMap<>();
        private final Map<String, VendorEnvironment> environments = new LinkedHashMap<>();
        private boolean bearerToken = true;

        private Builder(String name) {
            this.name = Objects.requireNonNull(name, "name");
        }

        /** Sets the base URL, which may hold {variables} of the document's server; required. */
        public Builder baseUrl(String baseUrl) {
            this.baseUrl = baseUrl;
            return this;
        }

        /** Sets the default of a variable in the base URL. */
        public Builder serverVariable(String variable, String value) {
            serverVariables.put(variable, value);
            return this;
        }

        /** Sets what the names of the environment variables begin with, such as {@code METRONOME}; required. */
        public Builder environmentPrefix(String environmentPrefix) {
            this.environmentPrefix = environmentPrefix;
            return this;
        }

        /** Sets the SDK's own User-Agent, such as {@code billing-sdks-metronome/0.1.0}; required. */
        public Builder userAgent(String userAgent) {
            HeaderSyntax.checkValue("User-Agent", userAgent);
            this.userAgent = userAgent;
            return this;
        }

        /** Sets the header with which the vendor recognises a repeated request; without one, no POST or PATCH is retried. */
        public Builder idempotencyHeader(String header) {
            HeaderSyntax.checkName(header);
            this.idempotencyHeader = header;
            return this;
        }

        /** Adds a header that every request has. */
        public Builder header(String header, String value) {
            HeaderSyntax.checkName(header);
            HeaderSyntax.checkValue(header, value);
            headers.add(header);
            headers.add(value);
            return this;
        }

        /** Sets how an account id and an API key are exchanged for a token, beside tokens that are given as such. */
        public Builder login(BasicLogin login) {
            this.login = login;
            return this;
        }

        /** Adds how a secret is exchanged for tokens; it is known by the builder's method that sets the secret. */
        public Builder tokenLogin(String scheme, TokenLogin login) {
            tokenLogins.put(scheme, login);
            return this;
        }

        /** Adds a base URL that some operations are sent to instead of the main one. */
        public Builder otherServer(String server, String url) {
            otherServers.put(server, url);
            return this;
        }

        /** Adds an environment beside production, with the base URL of its main server. */
        public Builder environment(String environment, String baseUrl) {
            environments.put(environment, new VendorEnvironment(baseUrl, new LinkedHashMap<>()));
            return this;
        }

        /** Adds the base URL that another server has in an environment. */
        public Builder environmentServer(String environment, String server, String url) {
            VendorEnvironment known = environments.get(environment);
            if (known == null) {
                throw new IllegalArgumentException(name + " has no environment " + environment);
            }
            known.otherServers().put(server, url);
            return this;
        }

        /** Adds an API key that goes into a header; it is known by the builder's method that sets it. */
        public Builder apiKeyHeader(String scheme, String header) {
            HeaderSyntax.checkName(header);
            secrets.put(scheme, new ApiKeyLocation(ApiKeyLocation.Kind.HEADER, header));
            return this;
        }

        /** Adds an API key that goes into the query. */
        public Builder apiKeyQuery(String scheme, String parameter) {
            secrets.put(scheme, new ApiKeyLocation(ApiKeyLocation.Kind.QUERY, parameter));
            return this;
        }

        /** Adds an API key that goes into a cookie. */
        public Builder apiKeyCookie(String scheme, String cookie) {
            secrets.put(scheme, new ApiKeyLocation(ApiKeyLocation.Kind.COOKIE, cookie));
            return this;
        }

        /** Adds a user name and password that are sent with each request (HTTP Basic). */
        public Builder basic(String scheme) {
            secrets.put(scheme, new ApiKeyLocation(ApiKeyLocation.Kind.BASIC, "Authorization"));
            return this;
        }

        /** Declares that no operation takes a bearer token. */
        public Builder withoutBearerToken() {
            this.bearerToken = false;
            return this;
        }

        /** Builds the vendor. */
        public Vendor build() {
            return new Vendor(this);
        }
    }
}
