package dev.billingsdks.yandexbilling;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.billingsdks.yandexbilling.YandexBillingFixture.FIXTURE;
import static dev.billingsdks.yandexbilling.YandexBillingFixture.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.runtime.error.TransportException;
import dev.billingsdks.runtime.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** IAM tokens that a service account's authorized key, or an OAuth token, is exchanged for. Their API is not in the document. */
class IamTokensTest {

    private static final KeyPair KEY = key();

    @RegisterExtension
    static final ContractExtension vendor = FIXTURE.vendor();

    @RegisterExtension
    static final WireMockExtension iam = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    @TempDir
    Path folder;

    private final FakePacing pacing = new FakePacing();
    private final Instant start = pacing.now();

    @BeforeEach
    void respond_with_tokens_for_twelve_hours() {
        iam.stubFor(post(urlEqualTo("/iam/v1/tokens"))
                .willReturn(okJson(
                        "{\"iamToken\": \"t1.token\", \"expiresAt\": \"" + start.plus(Duration.ofHours(12)) + "\"}")));
        vendor.on(LIST_CUSTOMERS).respond(200, FIXTURE.page(3));
    }

    private YandexBillingClient.Builder builder() {
        return YandexBillingClient.builder()
                .baseUrl(vendor.baseUrl())
                .iamBaseUrl("http://localhost:" + iam.getPort())
                .pacing(pacing);
    }

    private static void list(YandexBillingClient.Builder builder) {
        try (YandexBillingClient client = builder.build()) {
            FIXTURE.listing(client).firstPage();
        }
    }

    private static List<LoggedRequest> exchanges() {
        return iam.findAll(postRequestedFor(urlEqualTo("/iam/v1/tokens")));
    }

    private static String jwt() {
        return JsonValue.parse(exchanges().get(0).getBodyAsString()).get("jwt").asString();
    }

    @Test
    void authorized_key_file_is_exchanged_for_an_iam_token() throws IOException {
        list(builder().authorizedKeyFile(Files.writeString(folder.resolve("key.json"), keyFile())));

        assertThat(vendor.requests())
                .extracting(request -> request.header("Authorization"))
                .containsExactly("Bearer t1.token");
        String[] parts = jwt().split("\\.");
        assertThat(decoded(parts[0])).isEqualTo("{\"typ\":\"JWT\",\"alg\":\"PS256\",\"kid\":\"ajekey1\"}");
        long now = start.getEpochSecond();
        assertThat(decoded(parts[1]))
                .isEqualTo(
                        "{\"iss\":\"ajeaccount2\",\"aud\":\"https://iam.api.cloud.yandex.net/iam/v1/tokens\",\"iat\":"
                                + now + ",\"exp\":" + (now + 3600) + "}");
    }

    @Test
    void openssl_verifies_the_signature_of_the_request_with_the_public_key() throws Exception {
        assumeTrue(
                hasOpenSsl(), "openssl is not installed, so that no other program than the JDK checks the signature");

        list(builder().authorizedKey(keyFile()));

        int signature = jwt().lastIndexOf('.');
        Files.writeString(folder.resolve("signed"), jwt().substring(0, signature));
        Files.write(folder.resolve("signature"), Base64.getUrlDecoder().decode(jwt().substring(signature + 1)));
        Files.writeString(folder.resolve("public.pem"), pem("PUBLIC KEY", KEY.getPublic()));
        Process openSsl = new ProcessBuilder(
                        "openssl",
                        "dgst",
                        "-sha256",
                        "-verify",
                        "public.pem",
                        "-sigopt",
                        "rsa_padding_mode:pss",
                        "-sigopt",
                        "rsa_pss_saltlen:32",
                        "-signature",
                        "signature",
                        "signed")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(openSsl.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
                .isEqualTo("Verified OK");
    }

    @Test
    void oauth_token_is_exchanged_for_an_iam_token() {
        list(builder().oauthToken("y0_canary"));

        assertThat(exchanges().get(0).getBodyAsString()).isEqualTo("{\"yandexPassportOauthToken\":\"y0_canary\"}");
        assertThat(vendor.requests())
                .extracting(request -> request.header("Authorization"))
                .containsExactly("Bearer t1.token");
    }

    @Test
    void token_is_kept_until_a_minute_before_it_expires() {
        try (YandexBillingClient client = builder().oauthToken("y0_canary").build()) {
            FIXTURE.listing(client).firstPage();
            pacing.pass(Duration.ofHours(12).minusSeconds(61));
            FIXTURE.listing(client).firstPage();
            assertThat(exchanges()).hasSize(1);
            pacing.pass(Duration.ofSeconds(1));
            FIXTURE.listing(client).firstPage();
        }

        assertThat(exchanges()).hasSize(2);
    }

    @Test
    void environment_names_the_key_file() throws IOException {
        Path file = Files.writeString(folder.resolve("key.json"), keyFile());

        list(builder().fromEnvironment(Map.of("YANDEX_BILLING_AUTHORIZED_KEY_FILE", file.toString())));

        assertThat(jwt()).startsWith("eyJ0eXAiOiJKV1Qi");
    }

    @Test
    void api_host_of_another_installation_is_that_of_its_tokens_too() {
        List<String> hosts = new ArrayList<>();

        assertThatThrownBy(() -> list(YandexBillingClient.builder()
                        .apiHost("api.cloud.example")
                        .oauthToken("y0_canary")
                        .maxAttempts(1)
                        .httpClient(http -> http.addExecInterceptorFirst("offline", (request, scope, chain) -> {
                            hosts.add(scope.route.getTargetHost().toURI() + request.getPath());
                            throw new IOException("offline");
                        }))))
                .isInstanceOf(TransportException.class)
                .hasMessageNotContaining("canary");

        assertThat(hosts).containsExactly("https://iam.api.cloud.example:443/iam/v1/tokens");
    }

    /** The vendor's key file, in which a line comes before the header of the private key. */
    private static String keyFile() {
        String privateKey = "PLEASE DO NOT REMOVE THIS LINE! Yandex.Cloud SA Key ID <ajekey1>\n"
                + pem("PRIVATE KEY", KEY.getPrivate());
        return """
                {
                   "id": "ajekey1",
                   "service_account_id": "ajeaccount2",
                   "created_at": "2026-11-01T10:04:56.313177213Z",
                   "key_algorithm": "RSA_2048",
                   "public_key": %s,
                   "private_key": %s
                }
                """.formatted(
                        JsonValue.of(pem("PUBLIC KEY", KEY.getPublic())).toJson(),
                        JsonValue.of(privateKey).toJson());
    }

    private static String pem(String label, Key key) {
        return "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded()) + "\n-----END " + label
                + "-----\n";
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static boolean hasOpenSsl() throws InterruptedException {
        try {
            return new ProcessBuilder("openssl", "version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static KeyPair key() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
