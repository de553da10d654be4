package dev.billingsdks.generator.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.print.Javadoc;
import dev.billingsdks.generator.sdk.ApiFile;
import dev.billingsdks.generator.sdk.ClientFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the client: where it connects to and what it sends with each request. */
final class ClientReader {

    private final SpecDocument document;
    private final VendorConfig config;
    private final SecurityReader security;
    private final ServerReader servers;

    /**
     * Creates a reader.
     *
     * @param security has seen all operations
     * @param servers has seen all operations
     */
    ClientReader(SpecDocument document, VendorConfig config, SecurityReader security, ServerReader servers) {
        this.document = document;
        this.config = config;
        this.security = security;
        this.servers = servers;
    }

    ClientFile client(List<ApiFile> apis, String version) {
        VendorConfig.Login login = config.login();
        return new ClientFile(
                config.packageName(),
                config.javaName() + "Client",
                config.name(),
                "billing-sdks-" + config.name().toLowerCase(Locale.ROOT).replace(' ', '-') + "/" + version,
                config.environmentPrefix(),
                JavaText.literal(servers.baseUrl()),
                builderDoc(),
                environmentDoc(),
                variables(servers.mainServer(), new Names(config)),
                servers.others(),
                security.secrets(),
                security.takesBearerToken(),
                config.idempotencyHeader(),
                headers(),
                login == null ? null : new ClientFile.Login(login.path(), login.token(), login.expiresIn()),
                apis);
    }

    /** Says what is needed, and what else the document offers in place of the base URL, such as a sandbox. */
    private String builderDoc() {
        String text = security.takesBearerToken()
                ? "Returns a builder; a token is all that it needs."
                : "Returns a builder; its methods say which credentials there are.";
        List<String> others = new ArrayList<>();
        servers.alternatives()
                .forEach((url, description) -> others.add(
                        Javadoc.code(url) + (description.isBlank() ? "" : " (" + inBrackets(description) + ")")));
        if (!others.isEmpty()) {
            text += "\n\nIt connects to " + Javadoc.code(servers.baseUrl())
                    + " unless {@link Builder#baseUrl} says otherwise;" + " the vendor also has "
                    + String.join(", ", others) + ".";
        }
        return Javadoc.of(text).render("    ");
    }

    /** Names the environment variables. */
    private String environmentDoc() {
        String prefix = "{@code " + config.environmentPrefix() + "_";
        List<String> variables = new ArrayList<>();
        if (security.takesBearerToken()) {
            String account = " (or " + prefix + "ACCOUNT_ID} and " + prefix + "API_KEY})";
            variables.add(prefix + "BEARER_TOKEN}" + (config.login() == null ? "" : account));
        }
        for (ClientFile.Secret secret : security.secrets()) {
            String name = prefix + secret.variable();
            variables.add(secret.pair() ? name + "_USERNAME} and " + name + "_PASSWORD}" : name + "}");
        }
        String credentials = variables.isEmpty() ? "" : String.join(", ", variables) + " and, where it is set, ";
        String text = "Returns a client with the settings of the environment.\n\n"
                + (variables.isEmpty() ? "There is one, where it is set: " : "They are ") + credentials + prefix
                + "BASE_URL}.";
        Javadoc doc = Javadoc.of(text).with("@throws IllegalArgumentException if a setting is not valid");
        boolean anonymous = variables.isEmpty();
        return (anonymous ? doc : doc.with("@throws IllegalStateException if there is no token")).render("    ");
    }

    private static String inBrackets(String description) {
        return Javadoc.markdown(description).replaceFirst("\\.$", "");
    }

    private static List<ClientFile.Variable> variables(JsonNode server, Names names) {
        List<ClientFile.Variable> variables = new ArrayList<>();
        SpecDocument.members(server.path("variables")).forEach((variable, declared) -> {
            String value = declared.path("default").asText();
            String description = declared.path("description").asText("");
            String text = "Sets the part {@code " + variable + "} of the base URL, " + value + " by default."
                    + (description.isBlank() ? "" : " " + Javadoc.markdown(description));
            variables.add(new ClientFile.Variable(
                    variable,
                    names.property("Client", variable),
                    JavaText.literal(value),
                    Javadoc.of(text).render("        ")));
        });
        return variables;
    }

    private List<ClientFile.Header> headers() {
        String version = document.root().at("/info/version").asText();
        return config.headers().entrySet().stream()
                .map(header -> new ClientFile.Header(
                        JavaText.literal(header.getKey()),
                        JavaText.literal(header.getValue().replace("${info.version}", version))))
                .toList();
    }
}
