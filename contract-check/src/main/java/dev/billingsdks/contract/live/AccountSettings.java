package dev.billingsdks.contract.live;

import dev.billingsdks.contract.check.Contract;
import dev.billingsdks.runtime.http.ClientBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.jspecify.annotations.Nullable;

/** The environment variables of one vendor's account, named without the vendor's prefix: BEARER_TOKEN is METRONOME_BEARER_TOKEN. */
public final class AccountSettings {

    private static final String BASE_URL = "BASE_URL";
    private static final String TOKEN_COMMAND = "TOKEN_COMMAND";

    private final String prefix;
    private final Map<String, String> environment;
    private final @Nullable ExecChainHandler observer;

    private AccountSettings(String prefix, Map<String, String> environment, @Nullable ExecChainHandler observer) {
        this.prefix = prefix;
        this.environment = environment;
        this.observer = observer;
    }

    /** Returns the settings of a vendor in an environment such as {@link System#getenv()}. */
    public static AccountSettings of(ListedVendor vendor, Map<String, String> environment) {
        return new AccountSettings(vendor.environmentPrefix() + "_", environment, null);
    }

    /** Returns a copy for a client whose exchanges are observed. */
    AccountSettings observedBy(ExecChainHandler newObserver) {
        return new AccountSettings(prefix, environment, newObserver);
    }

    /** Returns a setting without surrounding white space, or null if it is not set or blank. */
    public @Nullable String get(String name) {
        String value = environment.get(prefix + name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /**
     * Returns a required setting.
     *
     * @throws IllegalArgumentException if it is not set; the message names the variable
     */
    public String require(String name) {
        String value = get(name);
        if (value == null) {
            throw new IllegalArgumentException(prefix + name + " is not set; it is needed beside " + this);
        }
        return value;
    }

    /** Returns the names of environment variables, such as METRONOME_BEARER_TOKEN for BEARER_TOKEN, as words of a sentence. */
    public String namesOf(List<String> names) {
        return String.join(" and ", names.stream().map(name -> prefix + name).toList());
    }

    /**
     * Sets a client's credentials and, if there is one, its base URL and the observer of its exchanges.
     *
     * @throws IllegalArgumentException if a setting is unusable, or only one of two is set that belong together; the message names
     *     the variables
     */
    public <B extends ClientBuilder<B>> B applyTo(B builder) {
        if (observer != null) {
            builder.httpClient(http -> http.addExecInterceptorFirst("observer", observer));
        }
        builder.fromEnvironment(environment);
        String command = get(TOKEN_COMMAND);
        return command == null || get("BEARER_TOKEN") != null
                ? builder
                : builder.bearerToken(new TokenCommand(prefix + TOKEN_COMMAND, command));
    }

    /**
     * Returns the contract of a vendor for its base URL: the path of a base URL that is set takes the place of the document's.
     *
     * @throws IllegalArgumentException if the class path does not have the vendor's document
     */
    Contract contractOf(ListedVendor vendor) {
        Contract contract = Contract.ofVendor(vendor.folder());
        String baseUrl = get(BASE_URL);
        if (baseUrl == null) {
            return contract;
        }
        // What is not a URL is rejected by the client, with the name of the variable.
        String path = baseUrl.replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*", "");
        return contract.withBasePath(path.replaceFirst("/+$", ""));
    }

    /** Returns the names of the variables that are set, the base URL last, without their values, which are secret. */
    @Override
    public String toString() {
        return namesOf(environment.keySet().stream()
                .filter(variable -> variable.startsWith(prefix))
                .map(variable -> variable.substring(prefix.length()))
                .filter(name -> get(name) != null)
                .sorted(Comparator.<String, Boolean>comparing(BASE_URL::equals)
                        .thenComparing(Comparator.naturalOrder()))
                .toList());
    }
}
