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
 * @param alternatives the other servers of the document, such as a sandbox
 * @param variables the variables of the base URL
 * @param servers further servers that operations are sent to
 * @param environments the environments other than production
 * @param secrets the credentials that operations take in addition to a bearer token
 * @param bearer whether any operation takes a bearer token
 * @param headers headers that each request carries
 * @param login how an account id and an API key are exchanged for a token, or null
 * @param tokenLogins how other secrets are exchanged for tokens
 */
public record ClientFile(
        String packageName,
        String name,
        String vendor,
        String userAgent,
        String environmentPrefix,
        String baseUrl,
        List<Alternative> alternatives,
        List<Variable> variables,
        List<Server> servers,
        List<Environment> environments,
        List<Secret> secrets,
        boolean bearer,
        @Nullable String idempotencyHeader,
        List<Header> headers,
        @Nullable Login login,
        List<TokenLogin> tokenLogins,
        List<ApiFile> apis)
        implements SdkFile {

    /** The name of a bearer token among the credentials of an operation. */
    public static final String BEARER = "bearer";

    /** The name of the login with an account among the credentials of an operation. */
    public static final String LOGIN = "login";

    /**
     * A variable of the base URL.
     *
     * @param variable its name in the document
     * @param name its setter
     * @param defaultValue what it is unless the user says otherwise
     * @param doc what the document says of it
     */
    public record Variable(String variable, String name, String defaultValue, Doc doc) {}

    /** Another server of the document, such as a sandbox. */
    public record Alternative(String url, Doc doc) {}

    /**
     * A server that some operations are sent to.
     *
     * @param login whether it is for logins
     */
    public record Server(String name, String url, boolean login) {

        /** Returns the method of the builder that sets it. */
        public String setter() {
            return name + "BaseUrl";
        }
    }

    /**
     * An environment other than production.
     *
     * @param name its name, as the environment variable has it
     * @param url the base URL of its main server
     * @param servers the URLs that other servers have there
     */
    public record Environment(String name, String url, List<EnvironmentServer> servers) {

        /** Returns the constant of the enum. */
        public String constant() {
            return name.toUpperCase(Locale.ROOT).replace('-', '_');
        }
    }

    /** The URL that another server has in an environment. */
    public record EnvironmentServer(String environment, String name, String url) {}

    /** Returns whether there is a choice of environments. */
    public boolean hasEnvironments() {
        return !environments.isEmpty();
    }

    /**
     * Credentials other than a bearer token.
     *
     * @param name the method of the builder that takes them
     * @param kind what they are
     * @param wireName the header, query parameter or cookie of an API key, or null
     * @param doc what the document says of them
     */
    public record Secret(
            String name, SecretKind kind, @Nullable String wireName, Doc doc) {

        /** Returns whether they are a user name and a password. */
        public boolean pair() {
            return kind == SecretKind.BASIC;
        }

        /** Returns what its environment variables are called behind the vendor's prefix. */
        public String variable() {
            return ClientFile.variable(name);
        }
    }

    /** The kinds of credentials. */
    public enum SecretKind {
        BASIC,
        API_KEY_HEADER,
        API_KEY_QUERY,
        API_KEY_COOKIE
    }

    /** A header that each request carries. */
    public record Header(String name, String value) {}

    /** How an account id and an API key are exchanged for a token; see the vendor's file. */
    public record Login(String path, String token, String expiresIn) {}

    /**
     * How a secret is exchanged for a token; see the vendor's file.
     *
     * @param name the method of the builder that takes the secret
     * @param server the name of the server that the request is sent to, or null for the main one
     * @param keyFile the form of the key file that signs the request, or null if the secret itself is sent
     */
    public record TokenLogin(
            String name,
            @Nullable String server,
            String path,
            String property,
            String token,
            String expiresAt,
            @Nullable KeyFile keyFile) {

        /** Returns what its environment variables are called behind the vendor's prefix. */
        public String variable() {
            return ClientFile.variable(name) + (keyFile == null ? "" : "_FILE");
        }
    }

    /** The form of a key file, and of what its key signs; see the vendor's file. */
    public record KeyFile(String audience, int lifetimeSeconds, String keyId, String issuer, String privateKey) {}

    private static String variable(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    @Override
    public String fileName() {
        return name;
    }

    @Override
    public String template() {
        return "client";
    }
}
