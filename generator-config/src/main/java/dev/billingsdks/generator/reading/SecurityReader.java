package dev.billingsdks.generator.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.print.Javadoc;
import dev.billingsdks.generator.sdk.ClientFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the credentials of operations, and gathers what the client's builder has to take for them. OAuth 2 and OpenID Connect
 * end in a bearer token, which the application gets by itself.
 */
final class SecurityReader {

    private static final String BEARER = "bearer";
    private static final String LOGIN = "login";
    private static final String NOTHING_TO_SEND = "";

    private final SpecDocument document;
    private final VendorConfig config;
    private final Names names;
    private final Map<String, ClientFile.Secret> secrets = new LinkedHashMap<>();
    private boolean bearer;

    SecurityReader(SpecDocument document, VendorConfig config, Names names) {
        this.document = document;
        this.config = config;
        this.names = names;
        this.bearer = config.login() != null;
    }

    /** Returns the secrets that operations take beside a bearer token, in the order in which they were found. */
    List<ClientFile.Secret> secrets() {
        return List.copyOf(secrets.values());
    }

    /** Returns whether any operation takes a bearer token. */
    boolean takesBearerToken() {
        return bearer;
    }

    /** Returns the calls that tell the runtime's Operation of its credentials; none for a bearer token. */
    List<String> settings(FoundOperation found) {
        List<Set<String>> alternatives = new ArrayList<>();
        Set<String> refused = new LinkedHashSet<>();
        JsonNode declared = declared(found);
        for (JsonNode alternative : declared) {
            Set<String> schemes = schemes(alternative, refused);
            if (schemes != null && !alternatives.contains(schemes)) {
                alternatives.add(schemes);
            }
        }
        if (alternatives.isEmpty() && !declared.isEmpty()) {
            throw new InvalidSpecException(
                    found.id(),
                    "the security scheme " + String.join(", ", refused)
                            + " is not supported; only bearer tokens, HTTP Basic and API keys are");
        }
        alternatives.forEach(this::gather);
        if (alternatives.equals(List.of(Set.of(BEARER)))) {
            return List.of();
        }
        List<String> settings = new ArrayList<>();
        for (Set<String> schemes : alternatives) {
            settings.add(
                    schemes.isEmpty()
                            ? ".withoutCredentials()"
                            : ".credentials(\"" + String.join("\", \"", schemes) + "\")");
        }
        return settings.isEmpty() ? List.of(".withoutCredentials()") : settings;
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
                    "is asked for by an operation or the document, but not declared; add it in overlay.yaml");
        }
        return document.resolve(declared);
    }

    /** Returns what the schemes of an alternative are to the runtime, or null where one of them is not supported. */
    private @Nullable Set<String> schemes(JsonNode alternative, Set<String> refused) {
        Set<String> schemes = new LinkedHashSet<>();
        for (String name : SpecDocument.members(alternative).keySet()) {
            String scheme = kept(name);
            if (scheme == null) {
                refused.add(name);
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
        String description = scheme.path("description").asText("");
        String more = description.isBlank() ? "" : "\n\n" + Javadoc.markdown(description);
        if (scheme.path("type").asText().equals("http")) {
            String doc = "Sets the user name and password that operations with HTTP Basic are sent with." + more;
            return new ClientFile.Secret(
                    name, "basic", null, true, Javadoc.of(doc).render("        "));
        }
        String in = scheme.path("in").asText();
        String wireName = scheme.path("name").asText();
        String kind = switch (in) {
            case "header" -> "apiKeyHeader";
            case "query" -> "apiKeyQuery";
            case "cookie" -> "apiKeyCookie";
            default ->
                throw new InvalidSpecException(
                        "#/components/securitySchemes/" + place, "an API key in " + in + " is not supported");
        };
        String where = in.equals("query") ? "query parameter" : in;
        String doc = "Sets the API key that goes into the " + where + " " + Javadoc.code(wireName)
                + " of the operations that take it." + more;
        return new ClientFile.Secret(
                name, kind, JavaText.literal(wireName), false, Javadoc.of(doc).render("        "));
    }
}
