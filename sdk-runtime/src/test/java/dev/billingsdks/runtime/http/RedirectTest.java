package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest {

    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());
    private final ScriptedServer elsewhere = ScriptedServer.replying(Replies.thing());

    @AfterEach
    void nothing_was_sent_elsewhere() {
        server.close();
        elsewhere.close();
        assertThat(elsewhere.requests()).isEmpty();
    }

    private static RequestParameters limit() {
        return new RequestParameters().query("limit", 5).query("q", "a b");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void a_get_is_redirected_within_the_origin_with_its_token_and_parameters(int status) {
        server.then(Replies.status(status, "Location: " + server.url() + "/v2/things"), Replies.thing());

        try (TestClient client = TestClient.of(server).build()) {
            assertThat(client.send(TestClient.GET_THING, limit()).id()).isEqualTo("t1");
        }

        assertThat(server.targets()).containsExactly("/things?limit=5&q=a%20b", "/v2/things?limit=5&q=a%20b");
        assertThat(server.requests().get(1).header("Authorization")).isEqualTo("Bearer " + TestClient.TOKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v2/things",
                "v2/things",
                "./v2/things#top",
                "//127.0.0.1:{port}/v2/things",
                "HTTP://127.0.0.1:{port}/v2/things"
            })
    void a_location_may_be_relative(String location) {
        String port = server.url().substring(server.url().lastIndexOf(':') + 1);
        server.then(Replies.status(302, "Location: " + location.replace("{port}", port)), Replies.thing());

        try (TestClient client = TestClient.of(server).build()) {
            client.getThing();
        }

        assertThat(server.targets()).containsExactly("/things", "/v2/things");
    }

    @Test
    void a_location_with_a_query_keeps_it_and_gets_the_parameters_it_lacks() {
        server.then(Replies.status(302, "Location: /v2/things?limit=3&sig=x%2Fy"), Replies.thing());

        try (TestClient client = TestClient.of(server).build()) {
            client.send(TestClient.GET_THING, limit());
        }

        assertThat(server.targets().get(1)).isEqualTo("/v2/things?limit=3&sig=x%2Fy&q=a%20b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "?cursor=1!/v1/things?cursor=1&limit=5&q=a%20b",
                "?limit=7#f!/v1/things?limit=7&q=a%20b",
                "#f!/v1/things?limit=5&q=a%20b",
                "?!/v1/things?limit=5&q=a%20b",
                "/a/../v2/./things!/v2/things?limit=5&q=a%20b",
                "../../../v2/things!/v2/things?limit=5&q=a%20b",
                "other?%6Cimit=7!/v1/other?%6Cimit=7&q=a%20b",
                "/v2/a b[0]|c?x[y]=1|2!/v2/a%20b%5B0%5D%7Cc?x%5By%5D=1%7C2&limit=5&q=a%20b",
                "/v2/caf\u00c3\u00a9?n=\u00c3\u00a9!/v2/caf%C3%A9?n=%C3%A9&limit=5&q=a%20b",
                "/v2/50%/%41!/v2/50%25/%41?limit=5&q=a%20b"
            })
    void a_location_is_resolved_and_encoded_by_rfc_3986(String location, String target) {
        Operation<Thing> operation =
                Operation.get("Acme", "getThing", "/v1/things").returns(Thing::read);
        server.then(Replies.status(302, "Location: " + location), Replies.thing());

        try (TestClient client = TestClient.of(server).build()) {
            client.send(operation, limit());
        }

        assertThat(server.targets()).containsExactly("/v1/things?limit=5&q=a%20b", target);
    }

    @Test
    void a_location_is_resolved_against_the_request_that_was_redirected() {
        server.then(
                Replies.status(302, "Location: /v2/a/things?x=1"),
                Replies.status(302, "Location: ?x=2"),
                Replies.status(302, "Location: ../b"),
                Replies.thing());

        try (TestClient client = TestClient.of(server).build()) {
            client.getThing();
        }

        assertThat(server.targets()).containsExactly("/things", "/v2/a/things?x=1", "/v2/a/things?x=2", "/v2/b?x=2");
    }

    @Test
    void three_redirects_are_followed_and_a_fourth_is_an_error() {
        ScriptedServer.Reply again = Replies.status(302, "Location: /things");
        server.then(again, again, again, Replies.thing());

        try (TestClient client = TestClient.of(server).build()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
            server.then(again);

            assertThatThrownBy(client::getThing)
                    .isExactlyInstanceOf(ApiException.class)
                    .hasMessage("Acme getThing: GET /things -> 302; the redirect is not followed, as it is one too many"
                            + " after 3");
        }

        assertThat(server.requests()).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{elsewhere}/things",
                "//127.0.0.1:{elsewherePort}/things",
                "https://127.0.0.1:{port}/things",
                "http://localhost:{port}/things",
                "http://127.0.0.1/things",
                "http://user@127.0.0.1:{port}/things",
                "http://127.0.0.1:{port}@127.0.0.1:{elsewherePort}/things"
            })
    void no_connection_is_opened_to_another_origin(String location) {
        server.then(Replies.status(307, "Location: " + expand(location)));

        try (TestClient client = TestClient.of(server).build()) {
            ApiException e = catchThrowableOfType(ApiException.class, client::getThing);

            assertThat(e.statusCode()).isEqualTo(307);
            assertThat(e)
                    .hasMessage("Acme getThing: GET /things -> 307; the redirect is not followed, as it leads to"
                            + " another origin; check the base URL");
        }
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "mailto:a@b.example",
                "http://[::1",
                "\\\\evil\\things",
                "http:///x",
                "1:2",
                "/a\\b",
                "/a\tb"
            })
    void a_location_that_is_not_a_url_is_an_error(String location) {
        server.then(Replies.status(302, "Location: " + location));

        try (TestClient client = TestClient.of(server).build()) {
            assertThatThrownBy(client::getThing)
                    .isExactlyInstanceOf(ApiException.class)
                    .hasMessageStartingWith("Acme getThing: GET /things -> 302; the redirect is not followed, as ")
                    .hasMessageNotContaining("evil");
        }
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void a_redirect_without_a_location_is_an_error() {
        server.then(Replies.status(302));

        try (TestClient client = TestClient.of(server).build()) {
            assertThatThrownBy(client::getThing)
                    .isExactlyInstanceOf(ApiException.class)
                    .hasMessage("Acme getThing: GET /things -> 302; the redirect has no location");
        }
    }

    @Test
    void a_post_is_not_redirected() {
        server.then(Replies.status(308, "Location: /v2/things"));

        try (TestClient client = TestClient.of(server).build()) {
            assertThatThrownBy(client::postThing)
                    .isExactlyInstanceOf(ApiException.class)
                    .hasMessage("Acme createThing: POST /things -> 308; the redirect is not followed, as the method is"
                            + " not GET");
        }
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void other_statuses_of_the_class_are_errors() {
        server.then(Replies.status(304), Replies.status(300, "Location: /v2/things"));

        try (TestClient client = TestClient.of(server).build()) {
            assertThatThrownBy(client::getThing).hasMessage("Acme getThing: GET /things -> 304");
            assertThatThrownBy(client::getThing).hasMessage("Acme getThing: GET /things -> 300");
        }
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void an_attempt_after_a_redirect_begins_at_the_start() {
        server.then(Replies.status(302, "Location: /v2/things"), Replies.status(503), Replies.thing());

        try (TestClient client = TestClient.of(server).build()) {
            client.getThing();
        }

        assertThat(server.targets()).containsExactly("/things", "/v2/things", "/things");
    }

    private String expand(String location) {
        return location.replace("{elsewherePort}", port(elsewhere))
                .replace("{elsewhere}", elsewhere.url())
                .replace("{port}", port(server));
    }

    private static String port(ScriptedServer of) {
        return of.url().substring(of.url().lastIndexOf(':') + 1);
    }
}
