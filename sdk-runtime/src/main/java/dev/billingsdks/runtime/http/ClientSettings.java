package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.http.connection.ConnectionSettings;
import dev.billingsdks.runtime.http.credentials.CredentialsSource;
import dev.billingsdks.runtime.http.credentials.Secrets;
import dev.billingsdks.runtime.http.exchange.ExchangeSettings;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.Vendor;
import dev.billingsdks.runtime.http.operation.VendorEnvironment;
import dev.billingsdks.runtime.http.proxy.ProxyChoice;
import dev.billingsdks.runtime.http.proxy.ProxyServer;
import dev.billingsdks.runtime.http.request.Servers;
import dev.billingsdks.runtime.http.syntax.BaseUrl;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the options of a builder as a whole, when a client is built. */
final class ClientSettings {

    private static final Duration DEFAULT_CONNECT_TIMEOUT = Duration.ofSeconds(10);

    private ClientSettings() {}

    /**
     * Returns the settings of a client.
     *
     * @throws IllegalStateException if credentials are missing or the options contradict each other
     */
    static ExchangeSettings of(ClientBuilder<?> builder) {
        Vendor vendor = builder.vendor;
        CredentialsSource credentials =
                builder.credentials == null ? null : builder.credentials.expand(builder.serverVariables);
        Secrets secrets = builder.secrets.with(credentials);
        if (builder.withoutCredentials && !secrets.isEmpty()) {
            throw new IllegalStateException(
                    "the client is to be built withoutCredentials() and was given credentials; leave one of them out");
        }
        if (secrets.isEmpty() && vendor.takesCredentials() && !builder.withoutCredentials) {
            throw new IllegalStateException(missingCredentials(vendor));
        }
        BaseUrl main = baseUrl(builder, builder.baseUrl, mainServer(builder));
        return new ExchangeSettings(
                vendor,
                credentials,
                secrets,
                new Servers(main, otherServers(builder), builder.allowInsecureHttp),
                builder.timeout,
                builder.maxAttempts,
                builder.userAgent == null ? vendor.userAgent() : builder.userAgent + " " + vendor.userAgent(),
                new ConnectionSettings(
                        builder.http,
                        builder.connectTimeout == null ? DEFAULT_CONNECT_TIMEOUT : builder.connectTimeout,
                        proxies(builder),
                        main.isPlainHttp()),
                builder.limits,
                List.copyOf(builder.listeners),
                builder.rateBudget,
                builder.pacing);
    }

    private static ProxyChoice proxies(ClientBuilder<?> builder) {
        ProxyChoice environment = builder.environmentProxies;
        ProxyServer proxy = builder.proxy;
        if (environment != null && proxy != null) {
            throw new IllegalStateException(
                    "proxy(...) and proxyFromEnvironment() exclude each other; leave one of them out");
        }
        if (environment != null) {
            return environment;
        }
        return proxy == null ? ProxyChoice.NONE : ProxyChoice.always(proxy);
    }

    /** A base URL in place of the main one stands for all servers, so that a test never sends a request to a real one. */
    private static Map<String, BaseUrl> otherServers(ClientBuilder<?> builder) {
        Map<String, BaseUrl> servers = new HashMap<>();
        VendorEnvironment environment = builder.environment;
        builder.vendor.otherServers().forEach((name, url) -> {
            String own = builder.otherServers.get(name);
            String vendors =
                    environment == null ? url : environment.otherServers().get(name);
            if (own != null || (builder.baseUrl == null && vendors != null)) {
                servers.put(name, baseUrl(builder, own, String.valueOf(vendors)));
            }
        });
        return servers;
    }

    /** Returns the vendor's main server in the environment that was chosen, with variables in braces. */
    private static String mainServer(ClientBuilder<?> builder) {
        VendorEnvironment environment = builder.environment;
        String server = environment == null ? builder.vendor.baseUrl() : environment.baseUrl();
        for (String variable : builder.ownServerVariables) {
            if (environment != null && builder.baseUrl == null && !server.contains("{" + variable + "}")) {
                throw new IllegalStateException("the server variable " + variable
                        + " has no effect in the environment that was chosen; leave one of them out");
            }
        }
        return server;
    }

    private static BaseUrl baseUrl(ClientBuilder<?> builder, @Nullable String own, String vendors) {
        BaseUrl url = BaseUrl.parse(own == null ? BaseUrl.expand(vendors, builder.serverVariables) : own);
        if (url.isInsecure() && !builder.allowInsecureHttp) {
            throw new IllegalStateException(Servers.insecure(url));
        }
        return url;
    }

    private static String missingCredentials(Vendor vendor) {
        if (!vendor.secrets().isEmpty()) {
            List<String> setters = new ArrayList<>();
            if (vendor.takesBearerToken()) {
                setters.add(Secrets.setter(Operation.BEARER));
            }
            vendor.tokenLogins().keySet().forEach(scheme -> setters.add(Secrets.setter(scheme)));
            vendor.secrets().keySet().forEach(scheme -> setters.add(Secrets.setter(scheme)));
            return vendor + " needs credentials: call " + String.join(" or ", setters)
                    + ", or set the variables of the environment and use fromEnv()";
        }
        String token = vendor.environmentVariable("BEARER_TOKEN");
        if (vendor.login() == null && vendor.tokenLogins().isEmpty()) {
            return vendor + " needs a token: call bearerToken(...), or set " + token + " and use fromEnv()";
        }
        StringBuilder setters = new StringBuilder("bearerToken(...)");
        StringBuilder variables = new StringBuilder(token);
        if (vendor.login() != null) {
            setters.append(" or accountCredentials(...)");
            variables
                    .append(" or ")
                    .append(vendor.environmentVariable("ACCOUNT_ID"))
                    .append(" and ")
                    .append(vendor.environmentVariable("API_KEY"));
        }
        vendor.tokenLogins().forEach((scheme, login) -> {
            setters.append(" or ").append(Secrets.setter(scheme));
            variables.append(" or ").append(EnvironmentOptions.loginVariable(vendor, scheme, login));
        });
        return vendor + " needs credentials: call " + setters + ", or set " + variables + " and use fromEnv()";
    }
}
