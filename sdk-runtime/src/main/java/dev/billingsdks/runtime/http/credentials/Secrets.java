package dev.billingsdks.runtime.http.credentials;

import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.operation.ApiKeyLocation;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.Vendor;
import dev.billingsdks.runtime.http.syntax.HeaderSyntax;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The credentials of a client, and which of them a request has: the first alternative that the operation declares and the
 * client has in full. Its text has no secret.
 */
public final class Secrets {

    private final Vendor vendor;
    private final Map<String, Secret> secrets = new LinkedHashMap<>();
    private @Nullable CredentialsSource source;

    public Secrets(Vendor vendor) {
        this.vendor = vendor;
    }

    /** A secret and its location. */
    public record Secret(ApiKeyLocation place, String value) {
        @Override
        public String toString() {
            return "a secret in " + place.name();
        }
    }

    /**
     * The credentials of one request.
     *
     * @param token the source of its bearer token, or null if it has none
     */
    public record Chosen(@Nullable CredentialsSource token, List<Secret> secrets) {}

    /** Returns a copy that later changes of the builder do not affect, with the source of tokens. */
    public Secrets with(@Nullable CredentialsSource source) {
        Secrets copy = new Secrets(vendor);
        copy.secrets.putAll(secrets);
        copy.source = source;
        if (source instanceof CredentialsSource.Login login) {
            ApiKeyLocation place = new ApiKeyLocation(ApiKeyLocation.Kind.BASIC, "Authorization");
            copy.set(Operation.LOGIN, place, basic(login.accountId(), login.apiKey()));
        }
        return copy;
    }

    /** Sets an API key, without the white space around it. */
    public void setKey(String scheme, String given) {
        String key = given.strip();
        ApiKeyLocation place = place(scheme);
        String what = "the API key of " + scheme;
        if (place.kind() == ApiKeyLocation.Kind.HEADER) {
            // A header may hold more than a token, such as a word before it.
            HeaderSyntax.checkValue(place.name(), key);
        } else {
            HeaderSyntax.checkToken(what, key);
        }
        if (place.kind() == ApiKeyLocation.Kind.COOKIE && key.matches(".*[\",;\\\\].*")) {
            throw new IllegalArgumentException(what + " has a character that a cookie cannot hold");
        }
        if (key.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
        set(scheme, place, key);
    }

    /** Sets the user name and password of HTTP Basic; either may be empty. */
    public void setPair(String scheme, String user, String password) {
        if (user.indexOf(':') >= 0) {
            throw new IllegalArgumentException(
                    "the user name of " + scheme + " has a colon, which HTTP Basic does not allow");
        }
        if ((user + password).chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("the user name or password of " + scheme
                    + " has a control character, which HTTP Basic does not allow");
        }
        set(scheme, place(scheme), basic(user, password));
    }

    public boolean isEmpty() {
        return source == null && secrets.isEmpty();
    }

    /**
     * Chooses the credentials of a request. Those of the client are sent to its own servers only, never to a base URL that a
     * call brings.
     *
     * @throws IllegalArgumentException if client and call lack what the operation needs; the message says what takes it
     */
    public Chosen choose(Operation<?> operation, RequestOptions options) {
        CredentialsSource ofCall = CredentialsSource.of(options);
        if (ofCall != null && !vendor.takesBearerToken()) {
            throw new IllegalArgumentException(vendor + " takes no bearer token");
        }
        boolean ownServer = options.baseUrl() == null;
        CredentialsSource token = ofCall == null && ownServer ? source : ofCall;
        // A call that brings a token means it to be used, whatever the client has for other alternatives.
        Chosen chosen = ofCall == null ? null : first(operation, token, ownServer, true);
        if (chosen == null) {
            chosen = first(operation, token, ownServer, false);
        }
        if (chosen == null) {
            throw new IllegalArgumentException(lacking(operation, options));
        }
        return chosen;
    }

    /** Returns the first alternative whose credentials are all present, or null; an operation without alternatives needs no credentials. */
    private @Nullable Chosen first(
            Operation<?> operation, @Nullable CredentialsSource token, boolean ownServer, boolean bearerOnly) {
        boolean optional = operation.security().isEmpty();
        for (List<String> alternative : operation.security()) {
            if (alternative.isEmpty()) {
                optional = true;
            } else if ((!bearerOnly || alternative.contains(Operation.BEARER))
                    && hasAll(alternative, token, ownServer)) {
                return chosen(alternative, token);
            }
        }
        return optional && !bearerOnly ? new Chosen(null, List.of()) : null;
    }

    private Chosen chosen(List<String> alternative, @Nullable CredentialsSource token) {
        List<Secret> chosen = new ArrayList<>(0);
        for (String scheme : alternative) {
            Secret secret = secrets.get(scheme);
            if (secret != null) {
                chosen.add(secret);
            }
        }
        return new Chosen(alternative.contains(Operation.BEARER) ? token : null, chosen);
    }

    /** A loop, as this runs before each request, and the first stream of a JVM loads a hundred classes. */
    private boolean hasAll(List<String> schemes, @Nullable CredentialsSource token, boolean ownServer) {
        for (String scheme : schemes) {
            boolean has = scheme.equals(Operation.BEARER) ? token != null : ownServer && secrets.containsKey(scheme);
            if (!has) {
                return false;
            }
        }
        return true;
    }

    private String lacking(Operation<?> operation, RequestOptions options) {
        if (options.baseUrl() != null) {
            return "the client's credentials are not sent to the base URL of a call, and the call has none that this"
                    + " operation takes; set bearerToken(...) of its RequestOptions";
        }
        if (isEmpty()) {
            return "the client was built without credentials, and the call has none that this operation takes; set"
                    + " bearerToken(...) of its RequestOptions";
        }
        return "the client lacks the credentials of this operation: " + needed(operation) + " of its builder";
    }

    private static String needed(Operation<?> operation) {
        List<String> alternatives = new ArrayList<>();
        for (List<String> alternative : operation.security()) {
            alternatives.add(String.join(
                    " with ", alternative.stream().map(Secrets::setter).toList()));
        }
        return String.join(", or ", alternatives);
    }

    /** Returns how users set a scheme. */
    public static String setter(String scheme) {
        return switch (scheme) {
            case Operation.BEARER -> "bearerToken(...)";
            case Operation.LOGIN -> "accountCredentials(...)";
            default -> scheme + "(...)";
        };
    }

    private ApiKeyLocation place(String scheme) {
        ApiKeyLocation place = vendor.secrets().get(scheme);
        if (place == null) {
            throw new IllegalStateException(vendor + " has no credentials called " + scheme);
        }
        return place;
    }

    private void set(String scheme, ApiKeyLocation place, String value) {
        secrets.put(scheme, new Secret(place, value));
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
