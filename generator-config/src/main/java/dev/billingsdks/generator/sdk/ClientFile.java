package dev.billingsdks.generator.sdk;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The client with its builder.
 *
 * @param vendor the vendor's name
 * @param userAgent the SDK's name and version, as it names itself to the vendor
 * @param baseUrl the base URL, with the variables of the document's server in braces
 * @param builderDoc the comment of {@code builder()}
 * @param environmentDoc the comment of {@code fromEnv()}
 * @param variables those variables
 * @param servers further servers that operations are sent to
 * @param secrets the credentials that operations take beside a bearer token
 * @param bearer whether any operation takes a bearer token
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
        String builderDoc,
        String environmentDoc,
        List<Variable> variables,
        List<Server> servers,
        List<Secret> secrets,
        boolean bearer,
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

    /** A server that some operations are sent to. */
    public record Server(String name, String url, String doc) {

        /** Returns the method of the builder that sets it. */
        public String setter() {
            return name + "BaseUrl";
        }
    }

    /**
     * Credentials other than a bearer token.
     *
     * @param name the method of the builder that takes them
     * @param kind the method of the runtime's Vendor that declares them
     * @param wireName the header, query parameter or cookie of an API key, or null
     * @param pair whether they are a user name and a password
     * @param doc the comment of the builder's method
     */
    public record Secret(String name, String kind, @Nullable String wireName, boolean pair, String doc) {

        /** Returns what its environment variables are called behind the vendor's prefix. */
        public String variable() {
            return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        }
    }

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
