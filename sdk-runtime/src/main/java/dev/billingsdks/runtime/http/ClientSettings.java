package dev.billingsdks.runtime.http;

import java.net.URI;
import java.time.Duration;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.jspecify.annotations.Nullable;

/** What a builder had when its client was built, checked as a whole. */
record ClientSettings(
        Vendor vendor,
        CredentialsSource credentials,
        BaseUrl baseUrl,
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
        if (builder.credentials == null) {
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
                baseUrl(builder),
                builder.connectTimeout == null ? DEFAULT_CONNECT_TIMEOUT : builder.connectTimeout,
                builder.timeout,
                builder.maxAttempts,
                builder.proxy,
                builder.userAgent == null ? vendor.userAgent() : builder.userAgent + " " + vendor.userAgent(),
                builder.httpClientBuilder,
                builder.limits,
                builder.pacing);
    }

    private static BaseUrl baseUrl(ClientBuilder<?> builder) {
        BaseUrl url = BaseUrl.parse(
                builder.baseUrl == null
                        ? BaseUrl.expand(builder.vendor.baseUrl(), builder.serverVariables)
                        : builder.baseUrl);
        if (url.isPlainHttp() && !url.isLoopback() && !builder.allowInsecureHttp) {
            throw new IllegalStateException("the base URL " + url + " would send the token in the clear; use https, or"
                    + " allowInsecureHttp(true) if that is meant");
        }
        return url;
    }

    private static String missingCredentials(Vendor vendor) {
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
