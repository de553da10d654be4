package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.ParameterStyle;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.runtime.http.operation.Vendor;
import dev.billingsdks.runtime.json.OpenEnum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestTest {

    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void a_get_has_these_headers_and_no_body() {
        try (TestClient client = TestClient.of(server).build()) {
            client.getThing();
        }

        RecordedRequest request = server.onlyRequest();
        assertThat(request.method()).isEqualTo("GET");
        assertThat(request.target()).isEqualTo("/things");
        assertThat(request.body()).isEmpty();
        assertThat(request.headerNames())
                .containsExactly("Accept", "Accept-Encoding", "Authorization", "Connection", "Host", "User-Agent");
        assertThat(request.header("Accept")).isEqualTo("application/json");
        assertThat(request.header("Accept-Encoding")).isEqualTo("gzip");
        assertThat(request.header("Authorization")).isEqualTo("Bearer " + TestClient.TOKEN);
        assertThat(request.header("Connection")).isEqualTo("keep-alive");
        assertThat(request.header("Host")).isEqualTo(server.url().substring("http://".length()));
        assertThat(request.header("User-Agent")).isEqualTo("billing-sdks-acme/0.1.0");
    }

    @Test
    void a_post_sends_its_model_as_json() {
        try (TestClient client = TestClient.of(server).build()) {
            client.send(TestClient.POST_THING, new RequestParameters().body(new Thing("t\u00fc")));
        }

        RecordedRequest request = server.onlyRequest();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.header("Content-Type")).isEqualTo("application/json");
        assertThat(request.header("Content-Length")).isEqualTo("12");
        assertThat(request.body()).isEqualTo("{\"id\":\"t\u00fc\"}");
    }

    @Test
    void a_body_may_be_a_list_of_models() {
        try (TestClient client = TestClient.of(server).build()) {
            client.send(TestClient.POST_THING, new RequestParameters().body(List.of(new Thing("t1"), new Thing("t2"))));
        }

        assertThat(server.onlyRequest().body()).isEqualTo("[{\"id\":\"t1\"},{\"id\":\"t2\"}]");
    }

    @Test
    void a_post_without_a_body_has_length_zero_and_no_content_type() {
        try (TestClient client = TestClient.of(server).build()) {
            client.send(TestClient.POST_THING, new RequestParameters());
        }

        assertThat(server.onlyRequest().header("Content-Length")).isEqualTo("0");
        assertThat(server.onlyRequest().header("Content-Type")).isNull();
    }

    @Test
    void an_operation_that_returns_nothing_ignores_the_body() {
        server.then(Replies.text(200, "text/html", "<html>"), Replies.status(204));

        try (TestClient client = TestClient.of(server).build()) {
            Void ignored = client.send(TestClient.DELETE_THING, new RequestParameters().path("id", "a"));
            client.send(TestClient.DELETE_THING, new RequestParameters().path("id", "b"));

            assertThat(ignored).isNull();
        }

        assertThat(server.targets()).containsExactly("/things/a", "/things/b");
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void the_path_is_appended_to_the_base_urls_path_whatever_its_slashes() {
        Operation<Thing> slashed = Operation.get("Acme", "getThing", "/things/").returns(Thing::read);

        try (TestClient client =
                        TestClient.of(server).baseUrl(server.url() + "/api/v1/").build();
                TestClient other =
                        TestClient.of(server).baseUrl(server.url() + "/api/v1").build()) {
            client.send(slashed, new RequestParameters());
            other.send(slashed, new RequestParameters());
            other.getThing();
        }

        assertThat(server.targets()).containsExactly("/api/v1/things/", "/api/v1/things/", "/api/v1/things");
    }

    @Test
    void path_parameters_are_encoded_wholly_and_a_colon_of_the_template_is_not() {
        Operation<Thing> activate =
                Operation.post("Acme", "activate", "/things/{id}:activate").returns(Thing::read);

        try (TestClient client = TestClient.of(server).build()) {
            client.send(activate, new RequestParameters().path("id", "a/b?c#d:e %\u00e9\ud83d\ude00\r\n..;=&+"));
        }

        assertThat(server.targets())
                .containsExactly("/things/a%2Fb%3Fc%23d%3Ae%20%25%C3%A9%F0%9F%98%80%0D%0A..%3B%3D%26%2B:activate");
    }

    @Test
    void query_parameters_are_encoded_as_utf_8_in_the_order_given() {
        RequestParameters parameters = new RequestParameters()
                .query("q", "a b+c/=&#%\u20ac")
                .query("ids", List.of("x", "y,z"))
                .query("tags", List.of("m", "n o"), ParameterStyle.FORM)
                .query("none", (Object) null)
                .query("empty", List.of())
                .query("filter[name]", "");

        try (TestClient client = TestClient.of(server).build()) {
            client.send(TestClient.GET_THING, parameters);
        }

        assertThat(server.targets())
                .containsExactly("/things?q=a%20b%2Bc%2F%3D%26%23%25%E2%82%AC&ids=x&ids=y%2Cz&tags=m,n%20o"
                        + "&filter%5Bname%5D=");
    }

    @Test
    void values_have_the_text_that_json_has_for_them() {
        RequestParameters parameters = new RequestParameters()
                .query("bool", true)
                .query("long", 7L)
                .query("decimal", new BigDecimal("1E+3"))
                .query("time", OffsetDateTime.parse("2026-01-02T03:04:00Z"))
                .query("date", LocalDate.parse("2026-01-02"))
                .query("uuid", new UUID(1, 2))
                .query("enum", (OpenEnum) () -> "in_use");

        try (TestClient client = TestClient.of(server).build()) {
            client.send(TestClient.GET_THING, parameters);
        }

        assertThat(server.targets())
                .containsExactly("/things?bool=true&long=7&decimal=1000&time=2026-01-02T03%3A04%3A00Z&date=2026-01-02"
                        + "&uuid=00000000-0000-0001-0000-000000000002&enum=in_use");
    }

    @Test
    void the_vendors_headers_and_the_applications_name_are_sent() {
        Vendor vendor = Vendor.builder("Acme")
                .baseUrl("https://api.acme.example")
                .environmentPrefix("ACME")
                .userAgent("billing-sdks-acme/0.1.0")
                .header("Acme-Version", "2025-09-14")
                .build();

        try (TestClient client =
                TestClient.of(server, vendor).userAgent("shop/2.0").build()) {
            client.send(TestClient.GET_THING, new RequestParameters().header("X-Mode", "dry run"));
        }

        assertThat(server.onlyRequest().header("Acme-Version")).isEqualTo("2025-09-14");
        assertThat(server.onlyRequest().header("User-Agent")).isEqualTo("shop/2.0 billing-sdks-acme/0.1.0");
        assertThat(server.onlyRequest().header("X-Mode")).isEqualTo("dry run");
    }

    @Test
    void options_add_headers_and_query_parameters_and_replace_headers_of_the_same_name() {
        Vendor vendor = Vendor.builder("Acme")
                .baseUrl("https://api.acme.example")
                .environmentPrefix("ACME")
                .userAgent("billing-sdks-acme/0.1.0")
                .header("Acme-Version", "old")
                .build();
        RequestOptions options = RequestOptions.builder()
                .header("acme-version", "new")
                .header("X-Trace", "1")
                .query("debug", "a&b")
                .build();

        try (TestClient client = TestClient.of(server, vendor).build()) {
            client.send(TestClient.GET_THING, new RequestParameters().query("limit", 5), options);
        }

        assertThat(server.targets()).containsExactly("/things?limit=5&debug=a%26b");
        assertThat(server.onlyRequest().header("Acme-Version")).isEqualTo("new");
        assertThat(server.onlyRequest().header("X-Trace")).isEqualTo("1");
    }

    @Test
    void an_operation_without_credentials_sends_none() {
        Operation<Thing> open =
                Operation.get("Acme", "status", "/status").withoutCredentials().returns(Thing::read);

        try (TestClient client = TestClient.of(server).build()) {
            client.send(open, new RequestParameters());
        }

        assertThat(server.onlyRequest().header("Authorization")).isNull();
    }

    @Test
    void a_cookie_is_never_sent_back() {
        server.then(Replies.json(200, Replies.THING, "Set-Cookie: session=1"), Replies.thing());

        try (TestClient client = TestClient.of(server).build()) {
            client.getThing();
            client.getThing();
        }

        assertThat(server.requests()).hasSize(2).allMatch(request -> request.header("Cookie") == null);
    }
}
