package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.Pacing;
import dev.billingsdks.runtime.RateBudget;
import dev.billingsdks.runtime.http.connection.HttpCustomization;
import dev.billingsdks.runtime.http.credentials.CredentialsSource;
import dev.billingsdks.runtime.http.credentials.Secrets;
import dev.billingsdks.runtime.http.exchange.ClientExchange;
import dev.billingsdks.runtime.http.operation.BasicLogin;
import dev.billingsdks.runtime.http.operation.HttpExchange;
import dev.billingsdks.runtime.http.operation.TokenLogin;
import dev.billingsdks.runtime.http.operation.Vendor;
import dev.billingsdks.runtime.http.operation.VendorEnvironment;
import dev.billingsdks.runtime.http.proxy.ProxyChoice;
import dev.billingsdks.runtime.http.proxy.ProxyServer;
import dev.billingsdks.runtime.http.response.ResponseLimits;
import dev.billingsdks.runtime.http.syntax.BaseUrl;
import dev.billingsdks.runtime.http.syntax.HeaderSyntax;
import dev.billingsdks.runtime.listener.CallListener;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
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

    /** Those that the user has set, which must have an effect. */
    final Set<String> ownServerVariables = new LinkedHashSet<>();

    final Secrets secrets;
    final Map<String, String> otherServers = new LinkedHashMap<>();

    @Nullable
    CredentialsSource credentials;

    boolean withoutCredentials;

    @Nullable
    String baseUrl;

    @Nullable
    VendorEnvironment environment;

    @Nullable
    Duration connectTimeout;

    Duration timeout = Duration.ofSeconds(60);
    int maxAttempts = 3;

    @Nullable
    ProxyServer proxy;

    @Nullable
    ProxyChoice environmentProxies;

    @Nullable
    String userAgent;

    boolean allowInsecureHttp;

    HttpCustomization http = HttpCustomization.NONE;
    ResponseLimits limits = ResponseLimits.DEFAULTS;

    @Nullable
    RateBudget rateBudget;

    final List<CallListener> listeners = new ArrayList<>();
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
     * @param token visible ASCII, not blank; white space around it is removed
     */
    public B bearerToken(String token) {
        checkTakesBearerToken();
        this.credentials = CredentialsSource.fixed(HeaderSyntax.token("the bearer token", token));
        return self();
    }

    /**
     * Sets where tokens come from. The supplier is called before the first request and, once for all waiting threads, after
     * a request was refused with status 401.
     *
     * <p>It runs on a short-lived daemon thread with the context class loader of the calling thread, but without its thread locals.
     * At the deadline of the call, when the calling thread is interrupted and when the client is closed, the supplier is interrupted
     * and abandoned. Whatever it throws is the cause of a RequestNotSentException; so is a call to the same client that it makes.
     */
    public B bearerToken(Supplier<String> supplier) {
        checkTakesBearerToken();
        this.credentials = CredentialsSource.supplied(Objects.requireNonNull(supplier, "supplier"));
        return self();
    }

    /**
     * Lets the client have no credentials, so that each call brings its own
     * ({@link dev.billingsdks.runtime.RequestOptions.Builder#bearerToken(String)}). One client can serve many tenants that way,
     * with one connection pool; a call that needs a token and has none is a RequestNotSentException.
     */
    public B withoutCredentials() {
        this.withoutCredentials = true;
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
        String account = HeaderSyntax.token("the account id", accountId);
        if (account.indexOf(':') >= 0) {
            throw new IllegalArgumentException("the account id has a colon, which HTTP Basic does not allow");
        }
        this.credentials = CredentialsSource.login(login, account, HeaderSyntax.token("the API key", apiKey));
        return self();
    }

    /**
     * Sets a secret that is exchanged for tokens, or the content of a key file whose key signs what is exchanged; the vendor's builder
     * makes it public under the login's name.
     *
     * @throws IllegalArgumentException if it is not usable; the message has nothing of it
     */
    protected B setLoginSecret(String scheme, String secret) {
        this.credentials = CredentialsSource.exchanged(scheme, tokenLogin(scheme), secret);
        return self();
    }

    /** Reads a key file, once, and sets its content as {@link #setLoginSecret} does. */
    protected B setLoginKeyFile(String scheme, Path file) {
        String content;
        try {
            content = Files.readString(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "the key file of " + scheme + " cannot be read: "
                            + e.getClass().getSimpleName(),
                    e);
        }
        return setLoginSecret(scheme, content);
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

    /**
     * Sets the base URL in place of the vendor's: https, or http to this machine, and at most a path. White space around it
     * is removed.
     */
    public B baseUrl(String baseUrl) {
        BaseUrl checked = BaseUrl.parse(baseUrl);
        this.baseUrl = checked.text();
        return self();
    }

    /**
     * Sets the vendor's environment, with all its servers; {@link #baseUrl} takes precedence. The vendor's builder makes it
     * public with a type of its own.
     *
     * @param name case does not matter
     */
    protected B setEnvironment(String name) {
        String known = name.toLowerCase(Locale.ROOT);
        VendorEnvironment chosen = vendor.environments().get(known);
        if (chosen == null && !known.equals(VendorEnvironment.PRODUCTION)) {
            throw new IllegalArgumentException(vendor + " has no environment of that name; there are "
                    + VendorEnvironment.PRODUCTION + ", "
                    + String.join(", ", vendor.environments().keySet()));
        }
        this.environment = chosen;
        return self();
    }

    /** Sets a variable of the vendor's base URL; {@link #baseUrl} takes precedence. */
    protected B serverVariable(String name, String value) {
        BaseUrl.checkVariable(name, value);
        serverVariables.put(name, value);
        ownServerVariables.add(name);
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

    /**
     * Sets an HTTP proxy, such as {@code http://proxy.example:3128}. The environment's is used only if
     * {@link #proxyFromEnvironment()} says so.
     */
    public B proxy(URI proxy) {
        this.proxy = ProxyServer.of(proxy);
        return self();
    }

    /**
     * Sets an HTTP proxy that requires a user and a password. They are sent to the proxy alone, with HTTP Basic and without
     * waiting for its challenge; other schemes are not supported.
     */
    public B proxy(URI proxy, String user, String password) {
        this.proxy = ProxyServer.of(proxy).withPassword(user, password);
        return self();
    }

    /**
     * Takes the proxy from the environment variables: {@code HTTPS_PROXY} or {@code https_proxy} for https,
     * {@code http_proxy} for plain http, none for the hosts in {@code NO_PROXY} or {@code no_proxy}. A proxy is
     * {@code http://host:port} or {@code http://user:password@host:port}. If none is set, connections are direct.
     *
     * @throws IllegalArgumentException if one is set to something unusable; the message names the variable
     */
    public B proxyFromEnvironment() {
        return proxyFromEnvironment(System.getenv());
    }

    /** Takes the proxy from given environment variables, as {@link #proxyFromEnvironment()} does from the process's. */
    public B proxyFromEnvironment(Map<String, String> environment) {
        this.environmentProxies = ProxyChoice.of(new EnvironmentVariables(environment)::get);
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
     * Sets the most that a body may have after decompression, in bytes; 64 MiB unless set, and for a body that is returned as
     * text an eighth of the largest heap if that is less. One JSON token (a value, a name, an end) is allowed for each four of
     * these bytes. What a JSON body takes in memory once it is read is limited to two thirds of the largest heap whatever is
     * set here.
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
     * Sets the context of all TLS connections, for a private certificate authority or a client certificate; the JVM's defaults
     * unless set.
     */
    public B sslContext(SSLContext sslContext) {
        this.http = http.withSslContext(Objects.requireNonNull(sslContext, "sslContext"));
        return self();
    }

    /**
     * Customizes Apache HttpClient's connection manager, which the SDK has prepared with a pool of 128 connections, the
     * {@link #connectTimeout} and the {@link #sslContext}: the size of the pool, TLS, sockets, name resolution. The SDK then sets
     * the connection factory, since it checks its connections before each request. Several customizers are applied in order.
     */
    public B connectionManager(Consumer<PoolingHttpClientConnectionManagerBuilder> customizer) {
        this.http = http.andConnectionManager(Objects.requireNonNull(customizer, "customizer"));
        return self();
    }

    /**
     * Customizes Apache HttpClient's client, which the SDK has prepared: interceptors, a route planner, credentials for a proxy, a
     * default request configuration. The SDK controls the connection manager, retries, redirects, cookies, authentication caching
     * and decompression. Of two timeouts the shorter one holds. Several customizers are applied in order.
     */
    public B httpClient(Consumer<HttpClientBuilder> customizer) {
        this.http = http.andHttpClient(Objects.requireNonNull(customizer, "customizer"));
        return self();
    }

    /**
     * Sets the rate budget that the requests of the client keep to; not limited unless set. Clients of one account share one
     * budget.
     */
    public B rateBudget(RateBudget rateBudget) {
        this.rateBudget = Objects.requireNonNull(rateBudget, "rateBudget");
        return self();
    }

    /** Adds a listener that observes the calls of the client. Several listeners are called in order. */
    public B callListener(CallListener listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return self();
    }

    /** Replaces the clock, the waits and the jitter. For tests. */
    public B pacing(Pacing pacing) {
        this.pacing = Objects.requireNonNull(pacing, "pacing");
        return self();
    }

    /**
     * Sets the credentials and the base URL from environment variables, as far as they are set. A variable with
     * an empty or blank value counts as not set; white space around a value is removed.
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
     * @throws IllegalStateException if credentials are missing, the options contradict each other, or the application has an
     *     HttpClient that is too old
     */
    protected HttpExchange openExchange() {
        LibraryVersions.check(vendor);
        return ClientExchange.open(ClientSettings.of(this));
    }

    /** Names the vendor alone, as the options hold secrets. */
    @Override
    public String toString() {
        return vendor + " client builder";
    }

    private TokenLogin tokenLogin(String scheme) {
        TokenLogin login = vendor.tokenLogins().get(scheme);
        if (login == null) {
            throw new IllegalStateException(vendor + " has no login called " + scheme);
        }
        return login;
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
