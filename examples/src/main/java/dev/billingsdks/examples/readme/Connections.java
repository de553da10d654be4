package dev.billingsdks.examples.readme;

import dev.billingsdks.metronome.MetronomeClient;
import java.net.URI;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.auth.CredentialsProvider;
import org.apache.hc.core5.http.HttpRequestInterceptor;

/** The connection settings of a client. */
final class Connections {

    private Connections() {}

    static MetronomeClient proxy(String token) {
        // snippet: proxy
        MetronomeClient metronome = MetronomeClient.builder()
                .bearerToken(token)
                .proxy(URI.create("http://proxy.example:3128"))
                .userAgent("invoice-run/2.4") // put before the SDK's own
                .build();
        // end
        return metronome;
    }

    static MetronomeClient proxyWithPassword(String token, String user, String password) {
        // snippet: proxy-password
        MetronomeClient metronome = MetronomeClient.builder()
                .bearerToken(token)
                .proxy(URI.create("http://proxy.example:3128"), user, password)
                .build();
        // end
        return metronome;
    }

    static MetronomeClient proxyFromEnvironment(String token) {
        // snippet: proxy-environment
        MetronomeClient metronome = MetronomeClient.builder()
                .bearerToken(token)
                .proxyFromEnvironment() // HTTPS_PROXY, http_proxy, NO_PROXY
                .build();
        // end
        return metronome;
    }

    static MetronomeClient httpClient(
            String token,
            SSLContext sslContext,
            CredentialsProvider proxyCredentials,
            HttpRequestInterceptor interceptor) {
        // snippet: http-client
        MetronomeClient metronome = MetronomeClient.builder()
                .bearerToken(token)
                .sslContext(sslContext) // a private certificate authority, or a client certificate
                .connectionManager(pool -> pool.setMaxConnTotal(256).setMaxConnPerRoute(256))
                .httpClient(http ->
                        http.setDefaultCredentialsProvider(proxyCredentials).addRequestInterceptorLast(interceptor))
                .build();
        // end
        return metronome;
    }
}
