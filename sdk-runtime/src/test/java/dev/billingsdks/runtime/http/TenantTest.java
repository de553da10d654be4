package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.AuthenticationException;
import dev.billingsdks.runtime.error.RequestNotSentException;
import dev.billingsdks.runtime.error.ServerException;
import dev.billingsdks.runtime.http.credentials.CredentialsInternals;
import dev.billingsdks.runtime.http.credentials.CredentialsSource;
import dev.billingsdks.runtime.http.operation.BasicLogin;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.runtime.http.operation.Vendor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One client serves many tenants: each call brings its token, and perhaps where it goes. */
class TenantTest {

    private static final String NO_CREDENTIALS =
            "Acme getThing: the client was built without credentials, and the call has"
                    + " none that this operation takes; set bearerToken(...) of its RequestOptions";
    private static final String NOT_SENT_THERE =
            "Acme getThing: the client's credentials are not sent to the base URL of a"
                    + " call, and the call has none that this operation takes; set bearerToken(...) of its RequestOptions";

    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());
    private final ScriptedServer tenantServer = ScriptedServer.replying(Replies.thing());

    @AfterEach
    void closeServers() {
        server.close();
        tenantServer.close();
    }

    private TestClient.Builder withoutCredentials() {
        return TestClient.builder(TestClient.ACME)
                .baseUrl(server.url())
                .pacing(new FakePacing())
                .withoutCredentials();
    }

    private static RequestOptions token(String token) {
        return RequestOptions.builder().bearerToken(token).build();
    }

    private static List<String> authorizations(ScriptedServer server) {
        return server.requests().stream()
                .map(request -> request.header("Authorization"))
                .toList();
    }

    @Test
    void a_client_without_credentials_takes_a_token_with_each_call() {
        try (TestClient client = withoutCredentials().build()) {
            client.getThing(token("tenant-a"));
            client.getThing(token(" tenant-b\n"));
            client.postThing(token("tenant-a"));
        }

        assertThat(authorizations(server)).containsExactly("Bearer tenant-a", "Bearer tenant-b", "Bearer tenant-a");
        assertThat(server.connections()).isOne();
    }

    @Test
    void a_call_without_a_token_is_not_sent_and_says_what_is_missing() {
        try (TestClient client = withoutCredentials().build()) {
            assertThatThrownBy(client::getThing)
                    .isExactlyInstanceOf(RequestNotSentException.class)
                    .hasMessage(NO_CREDENTIALS);
            client.getThing(token("tenant-a"));
            assertThatThrownBy(client::getThing)
                    .isExactlyInstanceOf(RequestNotSentException.class)
                    .hasMessage(NO_CREDENTIALS);
        }

        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void credentials_and_none_contradict_each_other() {
        assertThatThrownBy(() -> withoutCredentials().bearerToken("t").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "the client is to be built withoutCredentials() and was given credentials; leave one of them out");
    }

    @Test
    void a_calls_token_takes_the_place_of_the_clients_for_that_call_alone() {
        try (TestClient client = TestClient.of(server).build()) {
            client.getThing(token("tenant-a"));
            client.getThing();
        }

        assertThat(authorizations(server)).containsExactly("Bearer tenant-a", "Bearer " + TestClient.TOKEN);
    }

    @Test
    void a_calls_token_that_is_refused_is_an_error_and_renews_nothing() {
        server.then(Replies.status(401));
        AtomicInteger requested = new AtomicInteger();

        try (TestClient client = TestClient.of(server)
                .bearerToken(() -> "own-" + requested.incrementAndGet())
                .build()) {
            assertThatThrownBy(() -> client.getThing(token("tenant-a"))).isInstanceOf(AuthenticationException.class);
        }

        assertThat(server.requests()).hasSize(1);
        assertThat(requested).hasValue(0);
    }

    @Test
    void each_supplier_has_a_token_and_a_renewal_of_its_own() {
        AtomicInteger askedA = new AtomicInteger();
        AtomicInteger askedB = new AtomicInteger();
        Supplier<String> supplierA = () -> "a-" + askedA.incrementAndGet();
        Supplier<String> supplierB = () -> "b-" + askedB.incrementAndGet();
        RequestOptions tenantA = RequestOptions.builder().bearerToken(supplierA).build();
        RequestOptions tenantB = RequestOptions.builder().bearerToken(supplierB).build();

        try (TestClient client = withoutCredentials().build()) {
            client.getThing(tenantA);
            client.getThing(tenantB);
            client.getThing(tenantA.toBuilder().query("x", "y").build());
            server.then(Replies.status(401), Replies.thing());
            client.getThing(tenantA);
            client.getThing(tenantB);
            client.getThing(RequestOptions.builder().bearerToken(supplierA).build());
        }

        assertThat(authorizations(server))
                .containsExactly(
                        "Bearer a-1",
                        "Bearer b-1",
                        "Bearer a-1",
                        "Bearer a-1",
                        "Bearer a-2",
                        "Bearer b-1",
                        "Bearer a-2");
        assertThat(askedB).hasValue(1);
    }

    @Test
    void suppliers_that_are_equal_are_still_two() {
        record Equal(AtomicInteger requested, String name) implements Supplier<String> {
            @Override
            public String get() {
                return name + "-" + requested.incrementAndGet();
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof Equal;
            }

            @Override
            public int hashCode() {
                return 1;
            }
        }

        try (TestClient client = withoutCredentials().build()) {
            for (String name : List.of("a", "b")) {
                client.getThing(RequestOptions.builder()
                        .bearerToken(new Equal(new AtomicInteger(), name))
                        .build());
            }
        }

        assertThat(authorizations(server)).containsExactly("Bearer a-1", "Bearer b-1");
    }

    @Test
    void suppliers_that_are_no_longer_in_use_are_not_kept() {
        try (TestClient client = withoutCredentials().build()) {
            Supplier<String> used = () -> "tenant-a";
            RequestOptions tenant = RequestOptions.builder().bearerToken(used).build();
            client.getThing(tenant);
            for (int i = 0; i < 50_000; i++) {
                String token = "token-" + i;
                client.tokens().of(CredentialsSource.supplied(() -> token));
            }
            // References are enqueued by a thread of the JVM, which a busy machine may keep waiting.
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (CredentialsInternals.suppliers(client.tokens()) > 1 && System.nanoTime() - end < 0) {
                System.gc();
            }

            assertThat(CredentialsInternals.suppliers(client.tokens())).isOne();
            client.getThing(tenant);
        }

        assertThat(authorizations(server)).containsOnly("Bearer tenant-a");
    }

    @Test
    void a_calls_base_url_replaces_all_servers_and_keeps_its_path() {
        Vendor vendor = Vendor.builder("Acme")
                .baseUrl("https://api.acme.example")
                .otherServer("edge", "https://edge.acme.example")
                .environmentPrefix("ACME")
                .userAgent("a")
                .build();
        Operation<Thing> atEdge =
                Operation.get("Acme", "getThing", "/things").server("edge").returns(Thing::read);
        RequestOptions options = RequestOptions.builder()
                .baseUrl(" " + tenantServer.url() + "/eu/\n")
                .bearerToken("tenant-a")
                .build();

        try (TestClient client = TestClient.builder(vendor)
                .bearerToken("own")
                .pacing(new FakePacing())
                .build()) {
            client.send(atEdge, new RequestParameters(), options);
            client.getThing(options);
        }

        assertThat(tenantServer.targets()).containsExactly("/eu/things", "/eu/things");
        assertThat(authorizations(tenantServer)).containsOnly("Bearer tenant-a");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void the_clients_own_token_never_goes_to_a_calls_base_url() {
        AtomicInteger requested = new AtomicInteger();
        for (TestClient.Builder builder : List.of(
                TestClient.of(server),
                TestClient.of(server).bearerToken(() -> "own-" + requested.incrementAndGet()),
                withoutCredentials())) {
            try (TestClient client = builder.build()) {
                for (String url : List.of(tenantServer.url(), server.url(), server.url() + "/v2")) {
                    assertThatThrownBy(() -> client.getThing(
                                    RequestOptions.builder().baseUrl(url).build()))
                            .isExactlyInstanceOf(RequestNotSentException.class)
                            .hasMessage(NOT_SENT_THERE);
                }
            }
        }

        assertThat(requested).hasValue(0);
        assertThat(server.connections() + tenantServer.connections()).isZero();
    }

    @Test
    void no_other_credential_of_the_client_goes_to_a_calls_base_url() {
        Vendor vendor = Vendor.builder("Acme")
                .baseUrl("https://api.acme.example")
                .environmentPrefix("ACME")
                .userAgent("a")
                .login(new BasicLogin("/login", "token", "expires_in"))
                .apiKeyHeader("key", "X-Key")
                .apiKeyQuery("tenant", "tenant")
                .apiKeyCookie("session", "sid")
                .basic("basic")
                .build();
        RequestOptions elsewhere =
                RequestOptions.builder().baseUrl(tenantServer.url()).build();
        RequestOptions withToken = elsewhere.toBuilder().bearerToken("tenant-a").build();

        try (TestClient client = TestClient.of(server, vendor)
                .accountCredentials("account", "s3cret")
                .apiKey("key", "s3cret")
                .apiKey("tenant", "s3cret")
                .apiKey("session", "s3cret")
                .basic("basic", "user", "s3cret")
                .build()) {
            for (String scheme : List.of("key", "tenant", "session", "basic", "login", "bearer")) {
                Operation<Thing> operation = Operation.get("Acme", "getThing", "/things")
                        .credentials(scheme)
                        .returns(Thing::read);
                assertThatThrownBy(() -> client.send(operation, new RequestParameters(), elsewhere))
                        .as(scheme)
                        .isExactlyInstanceOf(RequestNotSentException.class)
                        .hasMessage(NOT_SENT_THERE);
            }
            Operation<Thing> together = Operation.get("Acme", "getThing", "/things")
                    .credentials("bearer", "key")
                    .credentials("tenant")
                    .credentials("bearer")
                    .returns(Thing::read);
            client.send(together, new RequestParameters(), withToken);
        }

        assertThat(server.requests()).isEmpty();
        assertThat(tenantServer.onlyRequest().target()).isEqualTo("/things");
        assertThat(String.join("\n", tenantServer.onlyRequest().headers()))
                .contains("Authorization: Bearer tenant-a")
                .doesNotContain("s3cret", "X-Key", "Cookie");
    }

    @Test
    void an_operation_that_needs_no_credentials_can_go_to_a_calls_base_url_without() {
        Operation<Thing> open = Operation.get("Acme", "getThing", "/things")
                .credentials("bearer")
                .withoutCredentials()
                .returns(Thing::read);

        try (TestClient client = TestClient.of(server).build()) {
            client.send(
                    open,
                    new RequestParameters(),
                    RequestOptions.builder().baseUrl(tenantServer.url()).build());
        }

        assertThat(tenantServer.onlyRequest().header("Authorization")).isNull();
    }

    @Test
    void a_calls_token_goes_before_what_the_client_has_for_other_alternatives() {
        Vendor vendor = Vendor.builder("Acme")
                .baseUrl("https://api.acme.example")
                .environmentPrefix("ACME")
                .userAgent("a")
                .apiKeyHeader("key", "X-Key")
                .build();
        Operation<Thing> either = Operation.get("Acme", "getThing", "/things")
                .credentials("key")
                .credentials("bearer")
                .returns(Thing::read);

        try (TestClient client = TestClient.builder(vendor)
                .baseUrl(server.url())
                .apiKey("key", "s3cret")
                .build()) {
            client.send(either, new RequestParameters(), token("tenant-a"));
            client.send(either, new RequestParameters(), RequestOptions.none());
        }

        assertThat(authorizations(server)).containsExactly("Bearer tenant-a", null);
        assertThat(server.requests().get(0).header("X-Key")).isNull();
        assertThat(server.requests().get(1).header("X-Key")).isEqualTo("s3cret");
    }

    @Test
    void a_token_for_a_vendor_that_takes_none_is_refused() {
        Vendor keys = Vendor.builder("Acme")
                .baseUrl("https://api.acme.example")
                .environmentPrefix("ACME")
                .userAgent("a")
                .apiKeyHeader("key", "X-Key")
                .withoutBearerToken()
                .build();

        try (TestClient client = TestClient.builder(keys)
                .baseUrl(server.url())
                .apiKey("key", "s3cret")
                .build()) {
            assertThatThrownBy(() -> client.getThing(token("tenant-a")))
                    .isExactlyInstanceOf(RequestNotSentException.class)
                    .hasMessage("Acme getThing: Acme takes no bearer token");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://tenant.example", "http://10.0.0.1:8080", "http://tenant_service"})
    void a_calls_base_url_obeys_the_clients_rule_for_plain_http(String url) {
        RequestOptions options =
                RequestOptions.builder().baseUrl(url).bearerToken("tenant-a").build();

        try (TestClient client = withoutCredentials().build()) {
            assertThatThrownBy(() -> client.getThing(options))
                    .isExactlyInstanceOf(RequestNotSentException.class)
                    .hasMessage(
                            "Acme getThing: the base URL " + url + " would send the token in the clear; use https, or"
                                    + " allowInsecureHttp(true) if that is meant");
        }
    }

    @Test
    void a_redirect_stays_on_the_origin_of_the_calls_base_url() {
        RequestOptions options = RequestOptions.builder()
                .baseUrl(tenantServer.url())
                .bearerToken("tenant-a")
                .build();
        tenantServer.then(
                Replies.status(302, "Location: /moved"), Replies.status(302, "Location: " + server.url() + "/things"));

        try (TestClient client = withoutCredentials().build()) {
            assertThatThrownBy(() -> client.getThing(options)).hasMessageContaining("leads to another origin");
        }

        assertThat(tenantServer.targets()).containsExactly("/things", "/moved");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void a_calls_attempts_take_the_place_of_the_clients() {
        server.then(Replies.status(503));
        try (TestClient client = TestClient.of(server).maxAttempts(2).build()) {
            List<Integer> sent = new ArrayList<>();
            for (int attempts : new int[] {1, 4}) {
                int before = server.requests().size();
                assertThatThrownBy(() -> client.getThing(
                                RequestOptions.builder().maxAttempts(attempts).build()))
                        .isInstanceOf(ServerException.class);
                sent.add(server.requests().size() - before);
            }
            assertThat(sent).containsExactly(1, 4);
            assertThatThrownBy(client::getThing).isInstanceOf(ServerException.class);
        }

        assertThat(server.requests()).hasSize(7);
    }
}
