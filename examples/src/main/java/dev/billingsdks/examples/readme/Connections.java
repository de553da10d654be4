package dev.billingsdks.examples.readme;

import dev.billingsdks.kelviq.KelviqClient;
import dev.billingsdks.metronome.MetronomeClient;
import java.net.URI;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;

/** How a client connects. */
final class Connections {

    private Connections() {}

    static MetronomeClient proxy(String token) {
        // snippet: connections
        MetronomeClient metronome = MetronomeClient.builder()
                .bearerToken(token)
                .proxy(URI.create("http://proxy.example:3128"))
                .userAgent("invoice-run/2.4") // stands before the SDK's own
                .build();
        // end
        return metronome;
    }

    static KelviqClient httpClient(String token, HttpClientBuilder httpClientBuilder) {
        // snippet: connections
        // TLS, pool, interceptors, a proxy that asks for a password.
        KelviqClient kelviq = KelviqClient.builder()
                .bearerToken(token)
                .httpClientBuilder(httpClientBuilder)
                .build();
        // end
        return kelviq;
    }
}
