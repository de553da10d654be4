package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.HeaderSyntax;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The options that the clients of all vendors share. Each is checked when it is set; what belongs together is checked by
 * {@code build()}. Not thread-safe.
 *
 * @param <B> the vendor's own builder
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {

    final Vendor vendor;
    final Map<String, String> serverVariables;

    final Secrets secrets;
    final Map<String, String> otherServers = new LinkedHashMap<>();

    @Nullable
    CredentialsSource credentials;

    @Nullable
    String baseUrl;

    @Nullable
    Duration connectTimeout;

    Duration timeout = Duration.ofSeconds(60);
    int maxAttempts = 3;

    @Nullable
    URI proxy;

    @Nullable
    String userAgent;

    boolean allowInsecureHttp;

    @Nullable
    HttpClientBuilder httpClientBuilder;

    ResponseLimits limits = ResponseLimits.DEFAULTS;
    Pacing pacing = Pacing.system();

    /** Starts with the vendor's base URL and the defaults. */
    protected ClientBuilder(Vendor vendor) {
        this.vendor = vendor;
        this.serverVariables = new LinkedHashMap<>(vendor.serverVariables());
        this.secrets = new Secrets(vendor);
    }

    /** Returns this. */
    protected abstract B self();

    /**
     * Sets the token that every request carries.
     *
     * @param token visible ASCII, not blank
     */
    public B bearerToken(String token) {
        checkTakesBearerToken();
        HeaderSyntax.checkToken("the bearer token", token);
        this.credentials = CredentialsSource.fixed(token);
        return self();
    }

    /**
     * Sets where tokens come from. The supplier is asked before the first request and, once for all waiting threads, after
     * a request was refused with status 401. What it throws fails the call as the cause of a RequestNotSentException.
     */
    public B bearerToken(Supplier<String> supplier) {
        checkTakesBearerToken();
        this.credentials = CredentialsSource.supplied(Objects.requireNonNull(supplier, "supplier"));
        return self();
    }

    /**
     * Sets an account id and an API key, which are exchanged for tokens. For vendors that have such a login; their builders
     * make this public.
     */
    protected B accountCredentials(String accountId, String apiKey) {
        BasicLogin login = vendor.login();
        if (login == null) {
            throw new IllegalStateException(vendor + " has no login with an account id and an API key");
        }
        HeaderSyntax.checkToken("the account id", accountId);
        HeaderSyntax.checkToken("the API key", apiKey);
        if (accountId.indexOf(':') >= 0) {
            throw new IllegalArgumentException("the account id has a colon, which HTTP Basic does not allow");
        }
        this.credentials = CredentialsSource.login(login, accountId, apiKey);
        return self();
    }

    /** Sets an API key; the vendor's builder makes it public under the scheme's name. */
    protected B setApiKey(String scheme, String key) {
        secrets.setKey(scheme, key);
        return self();
    }

    /** Sets a user name and password; the vendor's builder makes it public under the scheme's name. */
    protected B setBasicCredentials(String scheme, String user, String password) {
        secrets.setPair(scheme, user, password);
        return self();
    }

    /** Sets the base URL of another server that some operations are sent to; the vendor's builder makes it public. */
    protected B setOtherServer(String name, String url) {
        otherServers.put(name, BaseUrl.parse(url).text());
        return self();
    }

    /** Sets the base URL in place of the vendor's: https, or http to this machine, and at most a path. */
    public B baseUrl(String baseUrl) {
        BaseUrl checked = BaseUrl.parse(baseUrl);
        this.baseUrl = checked.text();
        return self();
    }

    /** Sets a variable of the vendor's base URL; {@link #baseUrl} goes before it. */
    protected B serverVariable(String name, String value) {
        BaseUrl.checkVariable(name, value);
        serverVariables.put(name, value);
        return self();
    }

    /** Sets the longest time that connecting to one address takes; 10 s unless set. */
    public B connectTimeout(Duration connectTimeout) {
        this.connectTimeout = positive("connectTimeout", connectTimeout);
        return self();
    }

    /** Sets the longest time that one call takes, with all its attempts and waits; 60 s unless set. */
    public B timeout(Duration timeout) {
        this.timeout = positive("timeout", timeout);
        return self();
    }

    /** Sets how often a request is sent at most, 1 to 10; 3 unless set. */
    public B maxAttempts(int maxAttempts) {
        if (maxAttempts < 1 || maxAttempts > 10) {
            throw new IllegalArgumentException("maxAttempts must be 1 to 10, but is " + maxAttempts);
        }
        this.maxAttempts = maxAttempts;
        return self();
    }

    /** Sets an HTTP proxy, such as {@code http://proxy.example:3128}; the environment's is not used by itself. */
    public B proxy(URI proxy) {
        boolean plain = "http".equalsIgnoreCase(proxy.getScheme())
                && proxy.getHost() != null
                && proxy.getPort() > 0
                && (proxy.getRawPath().isEmpty() || proxy.getRawPath().equals("/"))
                && proxy.getRawQuery() == null
                && proxy.getRawFragment() == null;
        if (!plain || proxy.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "the proxy must be given as http://host:port, without a user; for a proxy"
                            + " that asks for one, use httpClientBuilder");
        }
        this.proxy = proxy;
        return self();
    }

    /** Sets the application's name and version, which is put before the SDK's own in the User-Agent header. */
    public B userAgent(String userAgent) {
        HeaderSyntax.checkValue("User-Agent", userAgent);
        if (userAgent.isEmpty()) {
            throw new IllegalArgumentException("the user agent is empty");
        }
        this.userAgent = userAgent;
        return self();
    }

    /** Allows plain http, and with it the token in the clear, to hosts other than this machine. */
    public B allowInsecureHttp(boolean allow) {
        this.allowInsecureHttp = allow;
        return self();
    }

    /**
     * Sets the most that a body may have after decompression, in bytes; 64 MiB unless set, or a sixteenth of the largest heap
     * where that is less. One JSON token (a value, a name, an end) is allowed for each four of these bytes; unless set, one for
     * each 256 bytes of the largest heap.
     */
    public B maxResponseBytes(long bytes) {
        this.limits = limits.withMaxResponseBytes(bytes);
        return self();
    }

    /** Sets how much of an error's body is read and kept, in bytes; 64 KiB unless set. */
    public B maxErrorBodyBytes(int bytes) {
        this.limits = limits.withMaxErrorBodyBytes(bytes);
        return self();
    }

    /** Sets how deep JSON may be nested; 64 unless set. */
    public B maxJsonDepth(int depth) {
        this.limits = limits.withMaxJsonDepth(depth);
        return self();
    }

    /** Sets how long one text in JSON may be, in characters; 8 Mi unless set. */
    public B maxStringLength(int characters) {
        this.limits = limits.withMaxStringLength(characters);
        return self();
    }

    /**
     * Sets the Apache HttpClient that requests go through: its connection manager (pool, TLS, connect timeout), proxy
     * credentials, interceptors. The SDK switches its retries, redirects, cookies, authentication caching and decompression
     * off, and closes the client that it builds. A builder can serve one SDK client.
     */
    public B httpClientBuilder(HttpClientBuilder httpClientBuilder) {
        this.httpClientBuilder = Objects.requireNonNull(httpClientBuilder, "httpClientBuilder");
        return self();
    }

    /** Replaces the clock, the waits and the jitter. For tests. */
    public B pacing(Pacing pacing) {
        this.pacing = Objects.requireNonNull(pacing, "pacing");
        return self();
    }

    /**
     * Sets token and base URL, or account id and API key, from environment variables, as far as they are there.
     *
     * @param environment such as {@link System#getenv()}
     * @throws IllegalArgumentException if one is set to something unusable; the message names the variable
     */
    public B fromEnvironment(Map<String, String> environment) {
        new EnvironmentOptions(vendor, environment).applyTo(this);
        return self();
    }

    /**
     * Opens the client's exchange.
     *
     * @throws IllegalStateException if credentials are missing or the options contradict each other
     */
    protected HttpExchange openExchange() {
        return HttpExchange.open(ClientSettings.of(this));
    }

    /** Names the vendor alone, as the options hold secrets. */
    @Override
    public String toString() {
        return vendor + " client builder";
    }

    private void checkTakesBearerToken() {
        if (!vendor.takesBearerToken()) {
            throw new IllegalStateException(vendor + " takes no bearer token");
        }
    }

    private static Duration positive(String option, Duration value) {
        if (value.isZero() || value.isNegative()) {
            throw new IllegalArgumentException(option + " must be more than zero, but is " + value);
        }
        return value;
    }
}
