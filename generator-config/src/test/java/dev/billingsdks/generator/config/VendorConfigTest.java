package dev.billingsdks.generator.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.generator.document.InvalidSpecException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VendorConfigTest {

    private static final Path FILE = Path.of("acme.yaml");
    private static final String REQUIRED = "name: Acme Billing\npackage: dev.acme\nenvironmentPrefix: ACME\n";

    @Test
    void absent_keys_are_empty() {
        VendorConfig config = VendorConfig.parse(REQUIRED, FILE);

        assertThat(config.javaName()).isEqualTo("AcmeBilling");
        assertThat(config.headers()).isEmpty();
        assertThat(config.pagination()).isEmpty();
        assertThat(config.login()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: Acme | package is missing",
                "colour: red | colour is not a key",
                "environments: {production: {server: 'https://a'}} | environments.production is not a name in lower case, or is",
                "environments: {Test: {server: 'https://a'}} | environments.Test is not a name in lower case",
                "environments: {test: {servers: {}}} | the server of an environment is missing",
                "environments: {test: {server: 'https://a', servers: {edge: 'https://e'}}} | environments.test must give a URL",
                "pagination: [{scheme: pages}] | pages",
                "pagination: [{scheme: cursor, next: next}] | pagination scheme cursor needs the key cursor",
                "pagination: [{scheme: item-id, after: a, before: b, more: m}] | pagination scheme item-id needs the key id",
                "longRunning: {operation: getJob} | longRunning.id is missing",
                "longRunning: {id: id} | longRunning.operation is missing",
                "logins: {key: {path: /t}} | property of a login is missing",
                "logins: {key: {path: t, property: p, token: t, expiresAt: e}} | path of a login has to begin with a slash",
                "logins: {key: {server: iam, path: /t, property: p, token: t, expiresAt: e}} | logins.key has the server iam, which",
                "logins: {a-key: {path: /t, property: p, token: t, expiresAt: e}} | an entry of logins has to be a Java name",
                "logins: {key: {path: '/t\"', property: p, token: t, expiresAt: e}} | logins has a text with a quote",
                "logins: {key: {path: /t, property: p, token: t, expiresAt: e, keyFile: {lifetimeSeconds: 1}}} | keyFile.audience of a login",
                "webhooks: {signature: X-Sig} | webhooks.scheme is missing; it is hmac-sha256 or shared-secret",
                "webhooks: {scheme: shared-secret} | webhooks.signature has to be the name of a header",
                "webhooks: {scheme: shared-secret, signature: 'X\"Sig'} | webhooks.signature has to be the name of a header",
                "webhooks: {scheme: hmac-sha256, signature: X-Sig} | webhooks with hmac-sha256 need timestamp",
                "webhooks: {scheme: shared-secret, signature: X-Sig, id: X-Id} | webhooks with shared-secret have scheme and",
                "webhooks: {scheme: md5, signature: X-Sig} | md5"
            })
    void mistake_is_named_with_its_file(String line, String reason) {
        String text = line.startsWith("name") ? line : REQUIRED + line;

        assertThatThrownBy(() -> VendorConfig.parse(text, FILE))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageStartingWith("acme.yaml: ")
                .hasMessageContaining(reason);
    }

    @Test
    void environment_without_one_of_the_servers_is_an_error() {
        String text = REQUIRED + "servers: {edge: 'https://e'}\nenvironments: {test: {server: 'https://a'}}\n";

        assertThatThrownBy(() -> VendorConfig.parse(text, FILE))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("environments.test must give a URL for each of the servers [edge]");
    }

    @Test
    void kelviqs_sandbox_has_its_edge() {
        VendorConfig kelviq = VendorConfig.read(Path.of("kelviq.yaml"));

        assertThat(kelviq.environments().get("sandbox"))
                .isEqualTo(new VendorConfig.Environment(
                        "https://sandboxapi.kelviq.com/api/v1",
                        Map.of("edge", "https://edge.sandboxapi.kelviq.com/api/v1")));
    }

    @ParameterizedTest
    @MethodSource("dev.billingsdks.generator.config.Vendors#all")
    void vendors_files_are_valid_and_page(String vendor) {
        VendorConfig config = VendorConfig.read(Path.of(vendor + ".yaml"));

        assertThat(config.pagination()).isNotEmpty();
    }
}
