package dev.billingsdks.generator.sdk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The client with its builder.
 *
 * @param vendor the vendor's name
 * @param userAgent the SDK's name and version, as it names itself to the vendor
 * @param baseUrl the base URL, with the variables of the document's server in braces
 * @param variables those variables
 * @param headers headers that each request carries
 * @param login how an account id and an API key are exchanged for a token, or null
 */
public record ClientFile(
        String packageName,
        String name,
        String vendor,
        String userAgent,
        String environmentPrefix,
        String baseUrl,
        List<Variable> variables,
        @Nullable String idempotencyHeader,
        List<Header> headers,
        @Nullable Login login,
        List<ApiFile> apis)
        implements SdkFile {

    /**
     * A variable of the base URL.
     *
     * @param variable its name in the document
     * @param name its setter
     * @param defaultValue what it is unless the user says otherwise
     * @param doc the comment of its setter
     */
    public record Variable(String variable, String name, String defaultValue, String doc) {}

    /** A header that each request carries. */
    public record Header(String name, String value) {}

    /** How an account id and an API key are exchanged for a token; see the vendor's file. */
    public record Login(String path, String token, String expiresIn) {}

    @Override
    public String fileName() {
        return name;
    }

    @Override
    public String template() {
        return "client";
    }
}
