package dev.billingsdks.examples.readme;

import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.runtime.listener.AttemptEnd;
import dev.billingsdks.runtime.listener.CallObserver;
import org.slf4j.Logger;

/** A listener of calls. */
final class Observability {

    private Observability() {}

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
