package dev.billingsdks.generator.operation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.FoundOperation;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.sdk.ClientFile;
import dev.billingsdks.generator.sdk.ClientFile.SecretKind;
import dev.billingsdks.generator.sdk.Doc;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the credentials of operations, and collects those that the client's builder takes. OAuth 2 and OpenID Connect result in a
 * bearer token, which the application obtains itself.
 */
public final class SecurityReader {

    private static final String BEARER = ClientFile.BEARER;
    private static final String LOGIN = ClientFile.LOGIN;
    private static final String NOTHING_TO_SEND = "";

    private final SpecDocument document;
    private final VendorConfig config;
    private final Names names;
    private final Map<String, ClientFile.Secret> secrets = new LinkedHashMap<>();
    private boolean bearer;

    public SecurityReader(SpecDocument document, VendorConfig config, Names names) {
        this.document = document;
        this.config = config;
        this.names = names;
        this.bearer = config.login() != null || !config.logins().isEmpty();
    }

    /** Returns the secrets that operations take in addition to a bearer token, in the order in which they were found. */
    public List<ClientFile.Secret> secrets() {
        return List.copyOf(secrets.values());
    }

    /** Returns whether any operation takes a bearer token. */
    public boolean takesBearerToken() {
        return bearer;
    }

    /** Returns the alternatives of an operation's credentials, one without any if it needs none. */
    List<List<String>> credentials(FoundOperation found) {
        Set<Set<String>> alternatives = new LinkedHashSet<>();
        Set<String> unsupported = new LinkedHashSet<>();
        JsonNode declared = declared(found);
        for (JsonNode alternative : declared) {
            Set<String> schemes = schemes(alternative, unsupported);
            if (schemes != null) {
                alternatives.add(schemes);
            }
        }
        if (alternatives.isEmpty() && !declared.isEmpty()) {
            throw new InvalidSpecException(
                    found.id(),
                    "the security scheme " + String.join(", ", unsupported)
                            + " is not supported; only bearer tokens, HTTP Basic and API keys are; give the operation another"
                            + " security in overlay.yaml, or leave it out with leaveOut in the vendor's file");
        }
        alternatives.forEach(this::gather);
        return alternatives.isEmpty()
                ? List.of(List.of())
                : alternatives.stream().map(List::copyOf).toList();
    }

    /** Returns where an operation's API keys go, such as {@code header X-Key}. */
    Set<String> keys(FoundOperation found) {
        Set<String> keys = new LinkedHashSet<>();
        for (JsonNode alternative : declared(found)) {
            SpecDocument.members(alternative).keySet().forEach(name -> {
                JsonNode scheme = scheme(name);
                if (scheme.path("type").asText().equals("apiKey")) {
                    keys.add(scheme.path("in").asText() + " "
                            + scheme.path("name").asText());
                }
            });
        }
        return keys;
    }

    private JsonNode declared(FoundOperation found) {
        return found.operation().has("security")
                ? found.operation().get("security")
                : document.root().path("security");
    }

    private JsonNode scheme(String name) {
        JsonNode declared = document.root().at("/components/securitySchemes").path(name);
        if (declared.isMissingNode()) {
            throw new InvalidSpecException(
                    "#/components/securitySchemes/" + name,
                    "is required by an operation or the document, but not declared; add it in overlay.yaml");
        }
        return document.resolve(declared);
    }

    /** Returns the runtime's names of the schemes of an alternative, or null if one of them is not supported. */
    private @Nullable Set<String> schemes(JsonNode alternative, Set<String> unsupported) {
        Set<String> schemes = new LinkedHashSet<>();
        for (String name : SpecDocument.members(alternative).keySet()) {
            String scheme = kept(name);
            if (scheme == null) {
                unsupported.add(name);
                return null;
            }
            if (!scheme.equals(NOTHING_TO_SEND)) {
                schemes.add(scheme);
            }
        }
        return schemes;
    }

    private @Nullable String kept(String name) {
        JsonNode scheme = scheme(name);
        return switch (scheme.path("type").asText()) {
            case "oauth2", "openIdConnect" -> BEARER;
            // A certificate is a matter of the connection, which the hook for HttpClient sets up.
            case "mutualTLS" -> NOTHING_TO_SEND;
            case "apiKey" -> names.credentials(name);
            case "http" ->
                switch (scheme.path("scheme").asText().toLowerCase(java.util.Locale.ROOT)) {
                    case "bearer" -> BEARER;
                    case "basic" -> config.login() == null ? names.credentials(name) : LOGIN;
                    default -> null;
                };
            default -> null;
        };
    }

    private void gather(Set<String> schemes) {
        bearer |= schemes.contains(BEARER);
        SpecDocument.members(document.root().at("/components/securitySchemes")).forEach((name, declared) -> {
            JsonNode scheme = document.resolve(declared);
            String kept = kept(name);
            if (kept != null && schemes.contains(kept) && !kept.equals(BEARER) && !kept.equals(LOGIN)) {
                ClientFile.Secret secret = secret(kept, scheme, name);
                ClientFile.Secret other = secrets.putIfAbsent(kept, secret);
                if (other != null && !other.equals(secret)) {
                    throw new InvalidSpecException(
                            "#/components/securitySchemes/" + name,
                            "gives the builder's method " + kept + ", as another does; add \"security." + name
                                    + "\" under names in the vendor's file");
                }
            }
        });
    }

    private static ClientFile.Secret secret(String name, JsonNode scheme, String place) {
        Doc doc = new Doc(scheme.path("description").asText(""), false);
        if (scheme.path("type").asText().equals("http")) {
            return new ClientFile.Secret(name, SecretKind.BASIC, null, doc);
        }
        String in = scheme.path("in").asText();
        SecretKind kind = switch (in) {
            case "header" -> SecretKind.API_KEY_HEADER;
            case "query" -> SecretKind.API_KEY_QUERY;
            case "cookie" -> SecretKind.API_KEY_COOKIE;
            default ->
                throw new InvalidSpecException(
                        "#/components/securitySchemes/" + place,
                        "an API key in " + in + " is not supported; write in: header, query or cookie in overlay.yaml");
        };
        return new ClientFile.Secret(name, kind, scheme.path("name").asText(), doc);
    }
}
