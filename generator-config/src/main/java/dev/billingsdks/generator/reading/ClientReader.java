package dev.billingsdks.generator.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.InvalidSpecException;
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

    private ClientReader() {}

    static ClientFile client(SpecDocument document, VendorConfig config, List<ApiFile> apis, String version) {
        JsonNode server = document.root().path("servers").path(0);
        String baseUrl = server.path("url").asText("");
        if (!baseUrl.startsWith("https://")) {
            throw new InvalidSpecException(
                    "#/servers/0/url", "has to be an absolute https URL, but is \"" + baseUrl + "\"");
        }
        VendorConfig.Login login = config.login();
        return new ClientFile(
                config.packageName(),
                config.javaName() + "Client",
                config.name(),
                "billing-sdks-" + config.name().toLowerCase(Locale.ROOT).replace(' ', '-') + "/" + version,
                config.environmentPrefix(),
                JavaText.literal(baseUrl),
                variables(server, new Names(config)),
                config.idempotencyHeader(),
                headers(document, config),
                login == null ? null : new ClientFile.Login(login.path(), login.token(), login.expiresIn()),
                apis);
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

    private static List<ClientFile.Header> headers(SpecDocument document, VendorConfig config) {
        String version = document.root().at("/info/version").asText();
        return config.headers().entrySet().stream()
                .map(header -> new ClientFile.Header(
                        JavaText.literal(header.getKey()),
                        JavaText.literal(header.getValue().replace("${info.version}", version))))
                .toList();
    }
}
