package dev.billingsdks.runtime.http;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.jspecify.annotations.Nullable;

/** What a builder had when its client was built, checked as a whole. */
record ClientSettings(
        Vendor vendor,
        @Nullable CredentialsSource credentials,
        Secrets secrets,
        BaseUrl baseUrl,
        Map<String, BaseUrl> otherServers,
        Duration connectTimeout,
        Duration timeout,
        int maxAttempts,
        @Nullable URI proxy,
        String userAgent,
        @Nullable HttpClientBuilder httpClientBuilder,
        ResponseLimits limits,
        Pacing pacing) {

    private static final Duration DEFAULT_CONNECT_TIMEOUT = Duration.ofSeconds(10);

    static ClientSettings of(ClientBuilder<?> builder) {
        Vendor vendor = builder.vendor;
        Secrets secrets = builder.secrets.with(builder.credentials);
        if (secrets.isEmpty() && vendor.takesCredentials()) {
            throw new IllegalStateException(missingCredentials(vendor));
        }
        if (builder.httpClientBuilder != null && builder.connectTimeout != null) {
            throw new IllegalStateException(
                    "connectTimeout has no effect beside httpClientBuilder, whose connection manager"
                            + " decides; set it there");
        }
        return new ClientSettings(
                vendor,
                builder.credentials,
                secrets,
                baseUrl(builder, builder.baseUrl, vendor.baseUrl()),
                otherServers(builder),
                builder.connectTimeout == null ? DEFAULT_CONNECT_TIMEOUT : builder.connectTimeout,
                builder.timeout,
                builder.maxAttempts,
                builder.proxy,
                builder.userAgent == null ? vendor.userAgent() : builder.userAgent + " " + vendor.userAgent(),
                builder.httpClientBuilder,
                builder.limits,
                builder.pacing);
    }

    /** Returns the server of that name, or the main one for null. */
    BaseUrl server(@Nullable String name) {
        BaseUrl other = name == null ? null : otherServers.get(name);
        return other == null ? baseUrl : other;
    }

    /** A base URL in place of the main one stands for all servers, so that a test or a sandbox never asks the real one. */
    private static Map<String, BaseUrl> otherServers(ClientBuilder<?> builder) {
        Map<String, BaseUrl> servers = new HashMap<>();
        builder.vendor.otherServers().forEach((name, url) -> {
            String own = builder.otherServers.get(name);
            if (own != null || builder.baseUrl == null) {
                servers.put(name, baseUrl(builder, own, url));
            }
        });
        return servers;
    }

    private static BaseUrl baseUrl(ClientBuilder<?> builder, @Nullable String own, String vendors) {
        BaseUrl url = BaseUrl.parse(own == null ? BaseUrl.expand(vendors, builder.serverVariables) : own);
        if (url.isPlainHttp() && !url.isLoopback() && !builder.allowInsecureHttp) {
            throw new IllegalStateException("the base URL " + url + " would send the token in the clear; use https, or"
                    + " allowInsecureHttp(true) if that is meant");
        }
        return url;
    }

    private static String missingCredentials(Vendor vendor) {
        if (!vendor.secrets().isEmpty()) {
            List<String> setters = new ArrayList<>();
            if (vendor.takesBearerToken()) {
                setters.add(Secrets.setter(Secrets.BEARER));
            }
            vendor.secrets().keySet().forEach(scheme -> setters.add(Secrets.setter(scheme)));
            return vendor + " needs credentials: call " + String.join(" or ", setters)
                    + ", or set the variables of the environment and use fromEnv()";
        }
        String token = vendor.environmentVariable("BEARER_TOKEN");
        if (vendor.login() == null) {
            return vendor + " needs a token: call bearerToken(...), or set " + token + " and use fromEnv()";
        }
        return vendor + " needs credentials: call bearerToken(...) or accountCredentials(...), or set " + token + " or "
                + vendor.environmentVariable("ACCOUNT_ID") + " and " + vendor.environmentVariable("API_KEY")
                + " and use fromEnv()";
    }

    /** Names what is no secret. */
    @Override
    public String toString() {
        return vendor + " at " + baseUrl;
    }
}
