package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.HeaderSyntax;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The credentials that a client has, and which of them a request carries: those of the first alternative that an operation
 * declares and the client has in full. Its text holds no secret.
 */
final class Secrets {

    /** The scheme of bearer tokens, which change and so are not kept here. */
    static final String BEARER = "bearer";

    /** The scheme of the pair that a vendor's login exchanges for tokens. */
    static final String LOGIN = "login";

    private final Vendor vendor;
    private final Map<String, Secret> secrets = new LinkedHashMap<>();
    private boolean bearer;

    Secrets(Vendor vendor) {
        this.vendor = vendor;
    }

    /** A secret in its place. */
    record Secret(SecretPlace place, String value) {
        @Override
        public String toString() {
            return "a secret in " + place.name();
        }
    }

    /**
     * What of a client's credentials one request carries.
     *
     * @param bearer whether it has a bearer token
     */
    record Chosen(boolean bearer, List<Secret> secrets) {}

    /** Returns a copy that later changes of the builder do not reach, with where tokens come from. */
    Secrets with(@Nullable CredentialsSource source) {
        Secrets copy = new Secrets(vendor);
        copy.secrets.putAll(secrets);
        copy.bearer = source != null;
        if (source instanceof CredentialsSource.Login login) {
            SecretPlace place = new SecretPlace(SecretPlace.Kind.BASIC, "Authorization");
            copy.set(LOGIN, place, basic(login.accountId(), login.apiKey()));
        }
        return copy;
    }

    /** Sets an API key. */
    void setKey(String scheme, String key) {
        SecretPlace place = place(scheme);
        String what = "the API key of " + scheme;
        if (place.kind() == SecretPlace.Kind.HEADER) {
            // A header may hold more than a token, such as a word before it.
            HeaderSyntax.checkValue(place.name(), key);
        } else {
            HeaderSyntax.checkToken(what, key);
        }
        if (place.kind() == SecretPlace.Kind.COOKIE && key.matches(".*[\",;\\\\].*")) {
            throw new IllegalArgumentException(what + " has a character that a cookie cannot hold");
        }
        if (key.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
        set(scheme, place, key);
    }

    /** Sets the user name and password of HTTP Basic; either may be empty. */
    void setPair(String scheme, String user, String password) {
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

    boolean isEmpty() {
        return !bearer && secrets.isEmpty();
    }

    /**
     * Chooses what a request of an operation carries.
     *
     * @throws IllegalArgumentException if the client lacks what the operation needs; the message says which methods of the
     *     builder take it
     */
    Chosen choose(Operation<?> operation) {
        boolean optional = operation.security().isEmpty();
        for (List<String> alternative : operation.security()) {
            if (alternative.isEmpty()) {
                optional = true;
            } else if (hasAll(alternative)) {
                return chosen(alternative);
            }
        }
        if (optional) {
            return new Chosen(false, List.of());
        }
        throw new IllegalArgumentException(
                "the client lacks the credentials of this operation: " + needed(operation) + " of its builder");
    }

    private Chosen chosen(List<String> alternative) {
        List<Secret> chosen = new ArrayList<>(0);
        for (String scheme : alternative) {
            Secret secret = secrets.get(scheme);
            if (secret != null) {
                chosen.add(secret);
            }
        }
        return new Chosen(alternative.contains(BEARER), chosen);
    }

    /** A loop, as this is asked before each request, and the first stream of a JVM loads a hundred classes. */
    private boolean hasAll(List<String> schemes) {
        for (String scheme : schemes) {
            if (!has(scheme)) {
                return false;
            }
        }
        return true;
    }

    private boolean has(String scheme) {
        return scheme.equals(BEARER) ? bearer : secrets.containsKey(scheme);
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
    static String setter(String scheme) {
        return switch (scheme) {
            case BEARER -> "bearerToken(...)";
            case LOGIN -> "accountCredentials(...)";
            default -> scheme + "(...)";
        };
    }

    private SecretPlace place(String scheme) {
        SecretPlace place = vendor.secrets().get(scheme);
        if (place == null) {
            throw new IllegalStateException(vendor + " has no credentials called " + scheme);
        }
        return place;
    }

    private void set(String scheme, SecretPlace place, String value) {
        secrets.put(scheme, new Secret(place, value));
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
