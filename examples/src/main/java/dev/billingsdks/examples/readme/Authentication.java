package dev.billingsdks.examples.readme;

import dev.billingsdks.flatpeak.FlatpeakClient;
import dev.billingsdks.kelviq.KelviqClient;
import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.mijnklantportaal.MijnKlantportaalClient;
import dev.billingsdks.yandexbilling.YandexBillingClient;
import java.util.function.Supplier;

/** The ways to give a client its credentials. */
final class Authentication {

    private Authentication() {}

    static MijnKlantportaalClient token(String token) {
        // snippet: authentication
        MijnKlantportaalClient portal =
                MijnKlantportaalClient.builder().bearerToken(token).build();
        // end
        return portal;
    }

    static YandexBillingClient supplier(Supplier<String> iamTokens) {
        // snippet: authentication
        // A supplier, for tokens that expire.
        YandexBillingClient yandex =
                YandexBillingClient.builder().bearerToken(() -> iamTokens.get()).build();
        // end
        return yandex;
    }

    static FlatpeakClient accountCredentials(String accountId, String apiKey) {
        // snippet: authentication
        // Flatpeak's account id and API key, which are exchanged for tokens.
        FlatpeakClient flatpeak =
                FlatpeakClient.builder().accountCredentials(accountId, apiKey).build();
        // end
        return flatpeak;
    }

    static MetronomeClient environment() {
        // snippet: authentication
        // METRONOME_BEARER_TOKEN and METRONOME_BASE_URL.
        MetronomeClient metronome = MetronomeClient.fromEnv();
        // end
        return metronome;
    }

    static KelviqClient sandbox(String sandboxToken) {
        // snippet: base-url
        KelviqClient sandbox = KelviqClient.builder()
                .baseUrl("https://sandboxapi.kelviq.com/api/v1")
                .bearerToken(sandboxToken)
                .build();
        // end
        return sandbox;
    }
}
