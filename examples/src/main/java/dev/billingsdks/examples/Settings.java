package dev.billingsdks.examples;

import dev.billingsdks.runtime.http.ClientBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.jspecify.annotations.Nullable;

/** The environment variables of one vendor, such as METRONOME_BEARER_TOKEN, named by what follows the vendor in them. */
final class Settings {

    private static final List<String> NAMES =
            List.of("BEARER_TOKEN", "ACCOUNT_ID", "API_KEY", "RESELLER_ID", "BASE_URL");

    private final String prefix;
    private final Map<String, String> environment;
    private final @Nullable ExecChainHandler watch;

    private Settings(String prefix, Map<String, String> environment, @Nullable ExecChainHandler watch) {
        this.prefix = prefix;
        this.environment = environment;
        this.watch = watch;
    }

    /** Returns the settings of the vendor with this folder, which gives the variables their prefix. */
    static Settings of(String folder, Map<String, String> environment) {
        return new Settings(folder.toUpperCase(Locale.ROOT).replace('-', '_') + "_", environment, null);
    }

    /** Returns the same settings for a client whose exchanges are watched. */
    Settings watchedBy(ExecChainHandler newWatch) {
        return new Settings(prefix, environment, newWatch);
    }

    @Nullable
    String get(String name) {
        return environment.get(nameOf(name));
    }

    /**
     * Returns a setting that has to be there.
     *
     * @throws IllegalArgumentException if it is not; the message names the variable
     */
    String require(String name) {
        String value = get(name);
        if (value == null) {
            throw new IllegalArgumentException(nameOf(name) + " is not set; it is needed beside " + this);
        }
        return value;
    }

    /** Returns the names of environment variables, such as METRONOME_BEARER_TOKEN for BEARER_TOKEN, as words of a sentence. */
    String namesOf(List<String> names) {
        return String.join(" and ", names.stream().map(this::nameOf).toList());
    }

    /** Gives a client its token and, where it is set, its base URL. */
    <B extends ClientBuilder<B>> B applyTo(B builder) {
        return applyBaseUrlTo(builder).bearerToken(require("BEARER_TOKEN"));
    }

    /** Gives a client its base URL, where it is set, and what watches it. */
    <B extends ClientBuilder<B>> B applyBaseUrlTo(B builder) {
        if (watch != null) {
            builder.httpClientBuilder(HttpClientBuilder.create().addExecInterceptorFirst("watch", watch));
        }
        String baseUrl = get("BASE_URL");
        return baseUrl == null ? builder : builder.baseUrl(baseUrl);
    }

    /** Returns the names of the variables that are set, without their values, which are secret. */
    @Override
    public String toString() {
        return namesOf(NAMES.stream().filter(name -> get(name) != null).toList());
    }

    private String nameOf(String name) {
        return prefix + name;
    }
}
