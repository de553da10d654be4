package dev.billingsdks.generator.config;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.generator.document.InvalidSpecException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the codegen cannot read from a vendor's document.
 *
 * @param name the vendor's name as its users write it, such as {@code Yandex Billing}
 * @param packageName the base package of the SDK
 * @param environmentPrefix what the SDK's environment variables begin with
 * @param idempotencyHeader the header that makes a POST safe to retry, or null if the vendor has none
 * @param server the base URL if it is not the document's first https server, or null
 * @param servers further base URLs by name, to which operations with a server of their own may be sent; a name has several URLs if the
 *     old and the new document of the vendor list different ones
 * @param environments environments other than production, such as a sandbox, by name
 * @param headers headers that each request carries; a value may contain <code>${info.version}</code>
 * @param login how an account id and an API key are exchanged for a token, or null if they are not
 * @param logins how other secrets are exchanged for tokens, by the builder's method that takes the secret
 * @param credentials security schemes by name, written as in OpenAPI, for a document that declares none
 * @param pagination the vendor's schemes; an operation gets the first that fits it
 * @param paginationExceptions the scheme of an operation, by operationId or by method and path, that has another than the
 *     first that fits it; such an operation need not be in the document
 * @param knownAdditions undeclared properties of listings, by path, that are not the renamed one if the property that decides about
 *     paging is absent
 * @param longRunning how the state of operations is requested that go on after the response of the request that started them, or null
 * @param leaveOut the operations that the SDK does not have
 * @param deepObject how objects and arrays within a deepObject parameter are written, or null if the vendor does not say
 * @param webhooks how the vendor's webhooks are verified, or null if it documents no signature
 * @param names Java names by place, such as {@code schemas.Event: UsageEvent}, for what has no good name of its own
 */
public record VendorConfig(
        String name,
        String packageName,
        String environmentPrefix,
        @Nullable String idempotencyHeader,
        @Nullable String server,
        Map<String, ServerUrls> servers,
        Map<String, Environment> environments,
        Map<String, String> headers,
        @Nullable Login login,
        Map<String, TokenLoginConfig> logins,
        Map<String, JsonNode> credentials,
        List<PaginationConfig> pagination,
        Map<String, PaginationConfig> paginationExceptions,
        List<String> knownAdditions,
        @Nullable LongRunningConfig longRunning,
        LeaveOut leaveOut,
        @Nullable DeepObjectForm deepObject,
        @Nullable WebhookConfig webhooks,
        Map<String, String> names) {

    /** How an array within a deepObject parameter is written; an object within it has one more name in brackets. */
    public enum DeepObjectForm {
        /** Each element has empty brackets: {@code a[]=}. */
        @JsonProperty("brackets")
        BRACKETS,
        /** Each element has its index in brackets: {@code a[0]=}. */
        @JsonProperty("indexes")
        INDEXES
    }

    /**
     * How an account id and an API key are exchanged for a token.
     *
     * @param path the path below the base URL
     * @param token the property of the response that contains the token
     * @param expiresIn the property of the response that contains its lifetime in seconds
     */
    public record Login(String path, String token, String expiresIn) {}

    /**
     * An environment other than production.
     *
     * @param server its base URL
     * @param servers the base URLs that the further servers have there, all of them
     */
    public record Environment(String server, Map<String, String> servers) {

        /** Checks that there is a base URL, and puts an empty map if the file has no further servers. */
        public Environment {
            require(server, "the server of an environment");
            servers = servers == null ? Map.of() : Map.copyOf(servers);
        }
    }

    /** Checks that nothing required is missing, and replaces absent collections by empty ones. */
    public VendorConfig {
        require(name, "name");
        require(packageName, "package");
        require(environmentPrefix, "environmentPrefix");
        PrintedSettings.check(name, packageName, environmentPrefix);
        servers = servers == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(servers));
        environments = environments == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(environments));
        for (Map.Entry<String, Environment> environment : environments.entrySet()) {
            check(environment.getKey(), environment.getValue(), servers.keySet());
        }
        headers = headers == null ? Map.of() : headers;
        logins = logins == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(logins));
        for (Map.Entry<String, TokenLoginConfig> entry : logins.entrySet()) {
            TokenLoginConfig.check(entry.getKey(), entry.getValue(), servers);
        }
        credentials = credentials == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(credentials));
        credentials.forEach(VendorConfig::checkCredentials);
        pagination = pagination == null ? List.of() : List.copyOf(pagination);
        paginationExceptions = paginationExceptions == null ? Map.of() : Map.copyOf(paginationExceptions);
        knownAdditions = knownAdditions == null ? List.of() : List.copyOf(knownAdditions);
        leaveOut = leaveOut == null ? new LeaveOut(null, null, null) : leaveOut;
        names = names == null ? Map.of() : Map.copyOf(names);
        PrintedSettings.checkNames("names", names.values());
        PrintedSettings.checkNames("servers", servers.keySet());
        PrintedSettings.checkNames("logins", logins.keySet());
    }

    /**
     * Reads a vendor's file.
     *
     * @throws InvalidSpecException if a key is missing, unknown or has a value that makes no sense
     */
    public static VendorConfig read(Path file) {
        return of(DocumentParser.readObject(file), file);
    }

    /** Reads a vendor's settings from text; the file is named in errors. */
    public static VendorConfig parse(String text, Path file) {
        return of(DocumentParser.parse(text, file), file);
    }

    /** Returns the vendor's name as the beginning of a Java name, such as {@code YandexBilling}. */
    public String javaName() {
        return name.replace(" ", "");
    }

    private static VendorConfig of(JsonNode settings, Path file) {
        PrintedSettings.checkTexts(settings, file);
        JsonMapper mapper = JsonMapper.builder()
                .addMixIn(VendorConfig.class, PackageKey.class)
                .build();
        try {
            return mapper.treeToValue(settings, VendorConfig.class);
        } catch (UnrecognizedPropertyException e) {
            throw new InvalidSpecException(
                    file.toString(),
                    e.getPropertyName() + " is not a key here; the keys are " + e.getKnownPropertyIds());
        } catch (ValueInstantiationException e) {
            throw new InvalidSpecException(file + ": " + e.getCause().getMessage(), e);
        } catch (JsonProcessingException e) {
            throw new InvalidSpecException(file + ": " + e.getOriginalMessage(), e);
        }
    }

    private static void check(String environment, Environment urls, Set<String> servers) {
        if (!environment.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || environment.equals("production")) {
            throw new IllegalArgumentException("environments." + environment
                    + " is not a name in lower case, or is production, which is what server and servers say");
        }
        if (!urls.servers().keySet().equals(servers)) {
            throw new IllegalArgumentException(
                    "environments." + environment + " must give a URL for each of the servers " + servers
                            + ", or operations of one environment would go to another");
        }
    }

    private static void checkCredentials(String name, @Nullable JsonNode scheme) {
        if (scheme == null || !scheme.path("type").isTextual()) {
            throw new IllegalArgumentException("credentials." + name
                    + " must be a security scheme as in OpenAPI, such as {type: http, scheme: bearer} or {type: apiKey, in:"
                    + " header, name: X-Key}");
        }
    }

    private static void require(@Nullable String value, String key) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(key + " is missing");
        }
    }

    /** {@code package} is a keyword, so that the component cannot have the key's name. */
    private interface PackageKey {
        @JsonProperty("package")
        String packageName();
    }
}
