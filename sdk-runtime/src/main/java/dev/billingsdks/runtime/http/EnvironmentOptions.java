package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.http.operation.ApiKeyLocation;
import dev.billingsdks.runtime.http.operation.TokenLogin;
import dev.billingsdks.runtime.http.operation.Vendor;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The options that a builder takes from environment variables. A token takes precedence over what is exchanged for one. */
final class EnvironmentOptions {

    private final Vendor vendor;
    private final EnvironmentVariables environment;

    EnvironmentOptions(Vendor vendor, Map<String, String> environment) {
        this.vendor = vendor;
        this.environment = new EnvironmentVariables(environment);
    }

    void applyTo(ClientBuilder<?> builder) {
        set("BASE_URL", builder::baseUrl);
        if (!vendor.environments().isEmpty()) {
            set("ENVIRONMENT", builder::setEnvironment);
        }
        vendor.secrets().forEach((scheme, place) -> applySecret(builder, scheme, place));
        if (vendor.takesBearerToken() && environment.get(vendor.environmentVariable("BEARER_TOKEN")) != null) {
            set("BEARER_TOKEN", builder::bearerToken);
        } else if (vendor.login() == null || !applyAccount(builder)) {
            applyLogin(builder);
        }
    }

    /** Returns the variable of a login's secret, or of the name of its key file. */
    static String loginVariable(Vendor vendor, String scheme, TokenLogin login) {
        String variable = vendor.environmentVariable(ApiKeyLocation.environmentSuffix(scheme));
        return login.keyFile() == null ? variable : variable + "_FILE";
    }

    /** Sets the first login, in the order of the vendor's file, that has a variable. */
    private void applyLogin(ClientBuilder<?> builder) {
        for (Map.Entry<String, TokenLogin> login : vendor.tokenLogins().entrySet()) {
            String scheme = login.getKey();
            String fileVariable = loginVariable(vendor, scheme, login.getValue());
            String variable = vendor.environmentVariable(ApiKeyLocation.environmentSuffix(scheme));
            String secret = environment.get(variable);
            String file = fileVariable.equals(variable) ? null : environment.get(fileVariable);
            if (secret != null && file != null) {
                throw new IllegalArgumentException(
                        variable + " and " + fileVariable + " are both set; set one of them");
            }
            if (secret != null) {
                naming(variable, () -> builder.setLoginSecret(scheme, secret));
                return;
            }
            if (file != null) {
                naming(fileVariable, () -> builder.setLoginKeyFile(scheme, Path.of(file)));
                return;
            }
        }
    }

    private void applySecret(ClientBuilder<?> builder, String scheme, ApiKeyLocation place) {
        String suffix = ApiKeyLocation.environmentSuffix(scheme);
        if (place.kind() != ApiKeyLocation.Kind.BASIC) {
            set(suffix, key -> builder.setApiKey(scheme, key));
            return;
        }
        String userVariable = vendor.environmentVariable(suffix + "_USERNAME");
        String passwordVariable = vendor.environmentVariable(suffix + "_PASSWORD");
        String user = environment.get(userVariable);
        String password = environment.password(passwordVariable);
        if (user == null && password != null) {
            throw new IllegalArgumentException(passwordVariable + " is set without " + userVariable + "; set both");
        }
        if (user != null) {
            // Vendors that take a key as the user name leave the password empty.
            naming(userVariable, () -> builder.setBasicCredentials(scheme, user, password == null ? "" : password));
        }
    }

    private boolean applyAccount(ClientBuilder<?> builder) {
        String accountId = environment.get(vendor.environmentVariable("ACCOUNT_ID"));
        String apiKey = environment.get(vendor.environmentVariable("API_KEY"));
        if (accountId == null && apiKey == null) {
            return false;
        }
        String names = vendor.environmentVariable("ACCOUNT_ID") + " and " + vendor.environmentVariable("API_KEY");
        if (accountId == null || apiKey == null) {
            throw new IllegalArgumentException("of " + names + " only one is set; set both");
        }
        naming(names, () -> builder.accountCredentials(accountId, apiKey));
        return true;
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
