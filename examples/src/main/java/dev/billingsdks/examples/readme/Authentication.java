package dev.billingsdks.examples.readme;

import dev.billingsdks.flatpeak.FlatpeakClient;
import dev.billingsdks.kelviq.KelviqClient;
import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.metronome.api.ListCustomersParams;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.yandexbilling.YandexBillingClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The credentials of a client. */
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
                .bearerToken(() -> iamTokens.get()) // called again after a 401
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

    static YandexBillingClient authorizedKey(Path keyFile) {
        // snippet: authorized-key
        YandexBillingClient yandex = YandexBillingClient.builder()
                .authorizedKeyFile(keyFile) // signs a request for an IAM token when one is needed
                .build();
        // end
        return yandex;
    }

    static MetronomeClient environment() {
        // snippet: environment
        MetronomeClient metronome = MetronomeClient.fromEnv(); // METRONOME_BEARER_TOKEN, METRONOME_BASE_URL
        // end
        return metronome;
    }

    static List<String> tenants(Map<String, Supplier<String>> tokensByTenant) {
        List<String> customers = new ArrayList<>();
        // snippet: tenants
        try (MetronomeClient metronome =
                MetronomeClient.builder().withoutCredentials().build()) {
            tokensByTenant.forEach((tenant, tokens) -> {
                RequestOptions options =
                        RequestOptions.builder().bearerToken(tokens).build();
                metronome
                        .customers()
                        .listCustomers(ListCustomersParams.builder().build(), options)
                        .forEach(customer -> customers.add(tenant + ": " + customer.name()));
            });
        }
        // end
        return customers;
    }

    static KelviqClient sandbox(String sandboxToken) {
        // snippet: sandbox
        KelviqClient sandbox = KelviqClient.builder()
                .environment(KelviqClient.Environment.SANDBOX) // or KELVIQ_ENVIRONMENT=sandbox and fromEnv()
                .bearerToken(sandboxToken)
                .build();
        // end
        return sandbox;
    }
}
