package dev.billingsdks.examples.readme;

import dev.billingsdks.flatpeak.FlatpeakClient;
import dev.billingsdks.kelviq.KelviqClient;
import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.yandexbilling.YandexBillingClient;
import java.util.function.Supplier;

/** The ways to give a client its credentials. */
final class Authentication {

    private Authentication() {}

    static MetronomeClient token(String token) {
        // snippet: token
        MetronomeClient metronome = MetronomeClient.builder().bearerToken(token).build();
        // end
        return metronome;
    }

    static YandexBillingClient supplier(Supplier<String> iamTokens) {
        // snippet: supplier
        YandexBillingClient yandex = YandexBillingClient.builder()
                .bearerToken(() -> iamTokens.get()) // asked again when the vendor refuses the token
                .build();
        // end
        return yandex;
    }

    static FlatpeakClient accountCredentials(String accountId, String apiKey) {
        // snippet: account-credentials
        FlatpeakClient flatpeak = FlatpeakClient.builder()
                .accountCredentials(accountId, apiKey) // exchanged for tokens as they are needed
                .build();
        // end
        return flatpeak;
    }

    static MetronomeClient environment() {
        // snippet: environment
        MetronomeClient metronome = MetronomeClient.fromEnv(); // METRONOME_BEARER_TOKEN, METRONOME_BASE_URL
        // end
        return metronome;
    }

    static KelviqClient sandbox(String sandboxToken) {
        // snippet: sandbox
        KelviqClient sandbox = KelviqClient.builder()
                .baseUrl("https://sandboxapi.kelviq.com/api/v1")
                .bearerToken(sandboxToken)
                .build();
        // end
        return sandbox;
    }
}
