package dev.billingsdks.examples.readme;

import dev.billingsdks.metronome.MetronomeClient;
import java.net.URI;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;

/** How a client connects. */
final class Connections {

    private Connections() {}

    static MetronomeClient proxy(String token) {
        // snippet: proxy
        MetronomeClient metronome = MetronomeClient.builder()
                .bearerToken(token)
                .proxy(URI.create("http://proxy.example:3128"))
                .userAgent("invoice-run/2.4") // stands before the SDK's own
                .build();
        // end
        return metronome;
    }

    static MetronomeClient httpClient(String token, HttpClientBuilder httpClientBuilder) {
        // snippet: http-client
        MetronomeClient metronome = MetronomeClient.builder()
                .bearerToken(token)
                .httpClientBuilder(httpClientBuilder) // TLS, pool, interceptors, a proxy that asks for a password
                .build();
        // end
        return metronome;
    }
}
