package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.error.ApiException;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Host names with an underscore, as docker compose gives them; a proxy stands in for the name server of a container network. */
class UnderscoreHostTest {

    private final ScriptedServer proxy = ScriptedServer.replying(Replies.thing());

    @AfterEach
    void closeProxy() {
        proxy.close();
    }

    private TestClient client() {
        return TestClient.builder(TestClient.ACME)
                .bearerToken(TestClient.TOKEN)
                .baseUrl("http://billing_mock:8080/v1")
                .allowInsecureHttp(true)
                .pacing(new FakePacing())
                .proxy(URI.create(proxy.url()))
                .build();
    }

    @Test
    void a_request_names_the_host() {
        try (TestClient client = client()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
        }

        assertThat(proxy.targets()).containsExactly("http://billing_mock:8080/v1/things");
        assertThat(proxy.onlyRequest().header("Host")).isEqualTo("billing_mock:8080");
        assertThat(proxy.onlyRequest().header("Authorization")).isEqualTo("Bearer " + TestClient.TOKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v2/things", "http://billing_mock:8080/v2/things", "//BILLING_MOCK:8080/v2/things"})
    void a_redirect_to_the_same_host_is_followed(String location) {
        proxy.then(Replies.status(302, "Location: " + location), Replies.thing());

        try (TestClient client = client()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
        }

        assertThat(proxy.targets()).first().isEqualTo("http://billing_mock:8080/v1/things");
        assertThat(proxy.targets().get(1)).isEqualToIgnoringCase("http://billing_mock:8080/v2/things");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://other_mock:8080/things",
                "http://billing_mock/things",
                "http://billing_mock:8081/things",
                "https://billing_mock:8080/things",
                "http://user@billing_mock:8080/things",
                "http://billing_mock:8080@other_mock/things",
                "http://billing_mock.:8080/things"
            })
    void a_redirect_to_another_origin_is_refused(String location) {
        proxy.then(Replies.status(302, "Location: " + location));

        try (TestClient client = client()) {
            assertThatThrownBy(client::getThing)
                    .isExactlyInstanceOf(ApiException.class)
                    .hasMessageEndingWith("it leads to another origin; check the base URL");
        }

        assertThat(proxy.targets()).containsExactly("http://billing_mock:8080/v1/things");
    }
}
