package dev.billingsdks.runtime.http;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The options that a builder takes from environment variables; a token goes before an account id and an API key. */
final class EnvironmentOptions {

    private final Vendor vendor;
    private final Map<String, String> environment;

    EnvironmentOptions(Vendor vendor, Map<String, String> environment) {
        this.vendor = vendor;
        this.environment = environment;
    }

    void applyTo(ClientBuilder<?> builder) {
        set("BASE_URL", builder::baseUrl);
        vendor.secrets().forEach((scheme, place) -> applySecret(builder, scheme, place));
        if (vendor.takesBearerToken() && environment.containsKey(vendor.environmentVariable("BEARER_TOKEN"))) {
            set("BEARER_TOKEN", builder::bearerToken);
        } else if (vendor.login() != null) {
            applyAccount(builder);
        }
    }

    private void applySecret(ClientBuilder<?> builder, String scheme, SecretPlace place) {
        String suffix = SecretPlace.environmentSuffix(scheme);
        if (place.kind() != SecretPlace.Kind.BASIC) {
            set(suffix, key -> builder.setApiKey(scheme, key));
            return;
        }
        String user = environment.get(vendor.environmentVariable(suffix + "_USERNAME"));
        String password = environment.get(vendor.environmentVariable(suffix + "_PASSWORD"));
        if (user != null && password != null) {
            naming(
                    vendor.environmentVariable(suffix + "_USERNAME"),
                    () -> builder.setBasicCredentials(scheme, user, password));
        }
    }

    private void applyAccount(ClientBuilder<?> builder) {
        String accountId = environment.get(vendor.environmentVariable("ACCOUNT_ID"));
        String apiKey = environment.get(vendor.environmentVariable("API_KEY"));
        if (accountId == null && apiKey == null) {
            return;
        }
        String names = vendor.environmentVariable("ACCOUNT_ID") + " and " + vendor.environmentVariable("API_KEY");
        if (accountId == null || apiKey == null) {
            throw new IllegalArgumentException("of " + names + " only one is set; set both");
        }
        naming(names, () -> builder.accountCredentials(accountId, apiKey));
    }

    private void set(String suffix, Consumer<String> option) {
        String variable = vendor.environmentVariable(suffix);
        @Nullable String value = environment.get(variable);
        if (value != null) {
            naming(variable, () -> option.accept(value));
        }
    }

    private static void naming(String variable, Runnable option) {
        try {
            option.run();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("environment variable " + variable + ": " + e.getMessage(), e);
        }
    }
}
