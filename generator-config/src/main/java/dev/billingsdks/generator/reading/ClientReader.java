package dev.billingsdks.generator.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.config.TokenLoginConfig;
import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.operation.SecurityReader;
import dev.billingsdks.generator.operation.ServerReader;
import dev.billingsdks.generator.sdk.ApiFile;
import dev.billingsdks.generator.sdk.ClientFile;
import dev.billingsdks.generator.sdk.Doc;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the client: where it connects to and what it sends with each request. */
final class ClientReader {

    private final SpecDocument document;
    private final VendorConfig config;
    private final SecurityReader security;
    private final ServerReader servers;
    private final Names names;

    /**
     * Creates a reader.
     *
     * @param security has seen all operations
     * @param servers has seen all operations
     */
    ClientReader(
            SpecDocument document, VendorConfig config, SecurityReader security, ServerReader servers, Names names) {
        this.names = names;
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
                servers.baseUrl(),
                servers.alternatives(),
                variables(servers.mainServer()),
                servers.others(),
                servers.environments(),
                security.secrets(),
                security.takesBearerToken(),
                config.idempotencyHeader(),
                headers(),
                login == null ? null : new ClientFile.Login(login.path(), login.token(), login.expiresIn()),
                tokenLogins(),
                apis);
    }

    private List<ClientFile.Variable> variables(JsonNode server) {
        List<ClientFile.Variable> variables = new ArrayList<>();
        SpecDocument.members(server.path("variables")).forEach((variable, declared) -> {
            String value = declared.path("default").asText();
            variables.add(new ClientFile.Variable(
                    variable,
                    names.property("Client", variable),
                    value,
                    new Doc(declared.path("description").asText(""), false)));
        });
        return variables;
    }

    private List<ClientFile.TokenLogin> tokenLogins() {
        List<ClientFile.TokenLogin> logins = new ArrayList<>();
        config.logins()
                .forEach((name, login) -> logins.add(new ClientFile.TokenLogin(
                        name,
                        login.server(),
                        login.path(),
                        login.property(),
                        login.token(),
                        login.expiresAt(),
                        keyFile(login.keyFile()))));
        return logins;
    }

    private static ClientFile.@Nullable KeyFile keyFile(TokenLoginConfig.@Nullable KeyFile form) {
        return form == null
                ? null
                : new ClientFile.KeyFile(
                        form.audience(), form.lifetimeSeconds(), form.keyId(), form.issuer(), form.privateKey());
    }

    private List<ClientFile.Header> headers() {
        String version = document.root().at("/info/version").asText();
        return config.headers().entrySet().stream()
                .map(header ->
                        new ClientFile.Header(header.getKey(), header.getValue().replace("${info.version}", version)))
                .toList();
    }
}
