package dev.billingsdks.examples.readme;

import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.micrometer.MicrometerListener;
import dev.billingsdks.opentelemetry.OpenTelemetryListener;
import dev.billingsdks.runtime.listener.AttemptEnd;
import dev.billingsdks.runtime.listener.CallObserver;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.api.OpenTelemetry;
import org.slf4j.Logger;

/** A listener of calls. */
final class Observability {

    private Observability() {}

    static MetronomeClient openTelemetry(String token, OpenTelemetry openTelemetry) {
        // snippet: opentelemetry
        MetronomeClient metronome = MetronomeClient.builder()
                .bearerToken(token)
                .callListener(OpenTelemetryListener.create(openTelemetry))
                .build();
        // end
        return metronome;
    }

    static MetronomeClient micrometer(String token, ObservationRegistry registry) {
        // snippet: micrometer
        MetronomeClient metronome = MetronomeClient.builder()
                .bearerToken(token)
                .callListener(MicrometerListener.create(registry))
                .build();
        // end
        return metronome;
    }

    static MetronomeClient listener(String token, Logger log) {
        // snippet: listener
        MetronomeClient metronome = MetronomeClient.builder()
                .bearerToken(token)
                .callListener(call ->
                        new CallObserver() { // an object for each call
                            @Override
                            public void attemptEnded(AttemptEnd attempt) {
                                log.info("{}: {} in {}", call.operation(), attempt.statusCode(), attempt.time());
                            }
                        })
                .build();
        // end
        return metronome;
    }
}
