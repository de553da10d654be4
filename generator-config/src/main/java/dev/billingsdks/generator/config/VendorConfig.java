package dev.billingsdks.generator.config;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the codegen cannot read from a vendor's document.
 *
 * @param name the vendor's name as its users write it, such as {@code Yandex Billing}
 * @param packageName the base package of the SDK
 * @param environmentPrefix what the SDK's environment variables begin with
 * @param idempotencyHeader the header that makes a POST safe to send again, or null where the vendor has none
 * @param headers headers that each request carries; a value may hold <code>${info.version}</code>
 * @param login how an account id and an API key are exchanged for a token, or null where they are not
 * @param pagination the vendor's schemes; an operation gets the first that fits it
 * @param names Java names by place, such as {@code schemas.Event: UsageEvent}, for what has no good name of its own
 */
public record VendorConfig(
        String name,
        String packageName,
        String environmentPrefix,
        String idempotencyHeader,
        Map<String, String> headers,
        Login login,
        List<PaginationConfig> pagination,
        Map<String, String> names) {

    /**
     * How an account id and an API key are exchanged for a token.
     *
     * @param path the path below the base URL
     * @param token the property of the answer that holds the token
     * @param expiresIn the property of the answer that holds its life in seconds
     */
    public record Login(String path, String token, String expiresIn) {}

    /** Checks that nothing required is missing, and puts empty collections where the file says nothing. */
    public VendorConfig {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(packageName, "package");
        Objects.requireNonNull(environmentPrefix, "environmentPrefix");
        headers = headers == null ? Map.of() : headers;
        pagination = pagination == null ? List.of() : List.copyOf(pagination);
        names = names == null ? Map.of() : Map.copyOf(names);
    }

    /** Reads a vendor's file; an unknown key is an error. */
    public static VendorConfig read(Path file) {
        YAMLMapper mapper = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .addMixIn(VendorConfig.class, PackageKey.class)
                .build();
        try {
            return mapper.readValue(file.toFile(), VendorConfig.class);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** Returns the vendor's name as the beginning of a Java name, such as {@code YandexBilling}. */
    public String javaName() {
        return name.replace(" ", "");
    }

    /** {@code package} is a keyword, so that the component cannot have the key's name. */
    private interface PackageKey {
        @com.fasterxml.jackson.annotation.JsonProperty("package")
        String packageName();
    }
}
