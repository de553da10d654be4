package dev.billingsdks.generator.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.billingsdks.generator.config.ServerUrls;
import dev.billingsdks.generator.config.TokenLoginConfig;
import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.FoundOperation;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.sdk.ClientFile;
import dev.billingsdks.generator.sdk.Doc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads where requests go: to the document's first https server or the one that the vendor's file names, and for operations
 * that have servers of their own to a path below it, or to another server that the vendor's file names.
 */
public final class ServerReader {

    private static final Pattern ABSOLUTE = Pattern.compile("https?://[^/{}?#]+(/[^{}?#]*)?");

    private final SpecDocument document;
    private final VendorConfig config;
    private final JsonNode main;
    private final boolean overridden;
    private final Map<String, String> used = new LinkedHashMap<>();

    public ServerReader(SpecDocument document, VendorConfig config) {
        this.document = document;
        this.config = config;
        this.main = main();
        this.overridden = !listed(main);
    }

    /** Returns the server that requests go to, with its variables. */
    public JsonNode mainServer() {
        return main;
    }

    /** Returns the base URL, with variables in braces. */
    public String baseUrl() {
        return text(main);
    }

    /** Returns the other servers of the document, such as a sandbox. */
    public List<ClientFile.Alternative> alternatives() {
        Map<String, String> others = new LinkedHashMap<>();
        for (JsonNode server : document.root().path("servers")) {
            if (!text(server).equals(baseUrl())) {
                others.put(text(server), server.path("description").asText(""));
            }
        }
        return others.entrySet().stream()
                .map(other -> new ClientFile.Alternative(other.getKey(), new Doc(other.getValue(), false)))
                .toList();
    }

    /** Returns the further servers of the vendor's file that operations and logins are sent to. */
    public List<ClientFile.Server> others() {
        return withLogins().entrySet().stream()
                .map(server ->
                        new ClientFile.Server(server.getKey(), server.getValue(), !used.containsKey(server.getKey())))
                .toList();
    }

    private Map<String, String> withLogins() {
        Map<String, String> servers = new LinkedHashMap<>(used);
        for (TokenLoginConfig login : config.logins().values()) {
            String server = login.server();
            if (server != null) {
                servers.putIfAbsent(
                        server, trimmed(config.servers().get(server).urls().get(0)));
            }
        }
        return servers;
    }

    /** Returns the servers of the vendor's file that no operation read so far, and no login, is sent to. */
    public List<String> unmatched() {
        Map<String, String> matched = withLogins();
        return config.servers().keySet().stream()
                .filter(server -> !matched.containsKey(server))
                .map(server -> "servers." + server)
                .sorted()
                .toList();
    }

    /** Returns the environments of the vendor's file, with those further servers that operations are sent to. */
    public List<ClientFile.Environment> environments() {
        List<ClientFile.Environment> environments = new ArrayList<>();
        config.environments().forEach((name, environment) -> {
            List<ClientFile.EnvironmentServer> others = new ArrayList<>();
            for (String server : withLogins().keySet()) {
                others.add(new ClientFile.EnvironmentServer(
                        name, server, trimmed(environment.servers().get(server))));
            }
            environments.add(new ClientFile.Environment(name, trimmed(environment.server()), others));
        });
        return environments;
    }

    /**
     * Where an operation is sent.
     *
     * @param path the path between the base URL and the operation's path, usually empty
     * @param server the name of another server, or null for the main one
     */
    record Target(String path, @Nullable String server) {}

    Target target(FoundOperation found) {
        JsonNode own = found.operation().path("servers").isEmpty()
                ? found.pathItem().path("servers")
                : found.operation().path("servers");
        if (own.isEmpty()) {
            return new Target("", null);
        }
        for (JsonNode server : own) {
            String below = below(text(server));
            if (below != null) {
                return new Target(below, null);
            }
        }
        for (JsonNode server : own) {
            for (Map.Entry<String, ServerUrls> known : config.servers().entrySet()) {
                if (known.getValue().urls().stream()
                        .anyMatch(url -> trimmed(url).equals(text(server)))) {
                    use(known.getKey(), text(server), found);
                    return new Target("", known.getKey());
                }
            }
        }
        throw new InvalidSpecException(
                found.id(),
                "has a server of its own, " + text(own.get(0)) + ", and a client talks to the servers alone that it was"
                        + " given; name it under servers in the vendor's file, as in \"servers: {edge: "
                        + text(own.get(0)) + "}\"");
    }

    /** The URLs of one server are those of several documents; one document has one of them. */
    private void use(String server, String url, FoundOperation found) {
        String other = used.putIfAbsent(server, url);
        if (other != null && !other.equals(url)) {
            throw new InvalidSpecException(
                    found.id(),
                    "has the server " + url + ", and another operation of the same document has " + other
                            + "; the vendor's file calls both servers." + server
                            + ", so give one of them another name");
        }
    }

    /** Returns the path of a server below the main one, or null if it is not below it. */
    private @Nullable String below(String url) {
        String path = below(baseUrl(), url.startsWith("/") ? origin() + url : url);
        if (path == null && overridden) {
            // The main server takes the place of those that the document lists.
            for (JsonNode server : document.root().path("servers")) {
                String below = below(text(server), url);
                path = path == null ? below : path;
            }
        }
        return path;
    }

    private static @Nullable String below(String base, String absolute) {
        String rest = absolute.startsWith(base) ? absolute.substring(base.length()) : "none";
        boolean path = rest.isEmpty() || rest.startsWith("/");
        return path && !rest.contains("{") && !rest.contains("?") ? trimmed(rest) : null;
    }

    private String origin() {
        int path = baseUrl().indexOf('/', "https://".length());
        return path < 0 ? baseUrl() : baseUrl().substring(0, path);
    }

    private JsonNode main() {
        String chosen = config.server();
        List<String> listed = new ArrayList<>();
        for (JsonNode server : document.root().path("servers")) {
            boolean fits = chosen == null
                    ? text(server).startsWith("https://")
                    : text(server).equals(trimmed(chosen));
            if (fits) {
                return server;
            }
            listed.add(text(server));
        }
        if (chosen == null) {
            throw new InvalidSpecException(
                    "#/servers",
                    "has no absolute https URL" + (listed.isEmpty() ? "" : ", but " + String.join(", ", listed))
                            + "; give the base URL as server in the vendor's file");
        }
        if (!ABSOLUTE.matcher(chosen).matches()) {
            throw new InvalidSpecException(
                    "#/servers",
                    "does not list " + chosen
                            + ", which the vendor's file gives as server; a server that the document does"
                            + " not list must be an absolute http or https URL without variables");
        }
        return JsonNodeFactory.instance.objectNode().put("url", chosen);
    }

    private boolean listed(JsonNode server) {
        for (JsonNode listed : document.root().path("servers")) {
            if (text(listed).equals(text(server))) {
                return true;
            }
        }
        return false;
    }

    private static String text(JsonNode server) {
        return trimmed(server.path("url").asText(""));
    }

    private static String trimmed(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
