package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.billingsdks.runtime.error.DeadlineExceededException;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.InterruptedCallException;
import dev.billingsdks.runtime.error.PermissionDeniedException;
import dev.billingsdks.runtime.error.ServerException;
import dev.billingsdks.runtime.http.operation.BasicLogin;
import dev.billingsdks.runtime.http.operation.Vendor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {

    private static final Vendor VENDOR = Vendor.builder("Acme")
            .baseUrl("https://api.acme.example")
            .environmentPrefix("ACME")
            .userAgent("billing-sdks-acme/0.1.0")
            .header("Acme-Version", "2025-09-14")
            .login(new BasicLogin("/login", "bearer_token", "expires_in"))
            .build();

    private final FakePacing pacing = new FakePacing();
    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());

    @AfterEach
    void closeServer() {
        server.close();
    }

    private TestClient client() {
        return TestClient.builder(VENDOR)
                .accountCredentials("acc_1", "sk_test_2")
                .baseUrl(server.url())
                .pacing(pacing)
                .build();
    }

    private static ScriptedServer.Reply login(String token) {
        return Replies.json(200, "{\"bearer_token\":\"" + token + "\",\"expires_in\":3600,\"live_mode\":false}");
    }

    private List<String> targetsWithTokens() {
        return server.requests().stream()
                .map(request -> request.target() + " " + request.header("Authorization"))
                .toList();
    }

    @Test
    void the_account_is_exchanged_for_a_token_that_is_kept() {
        server.then(login("a"), Replies.thing());

        try (TestClient client = client()) {
            client.getThing();
            client.getThing();
        }

        String basic = Base64.getEncoder().encodeToString("acc_1:sk_test_2".getBytes(StandardCharsets.US_ASCII));
        assertThat(targetsWithTokens())
                .containsExactly("/login Basic " + basic, "/things Bearer a", "/things Bearer a");
        assertThat(server.requests().get(0).method()).isEqualTo("GET");
        assertThat(server.requests().get(0).header("Acme-Version")).isEqualTo("2025-09-14");
    }

    @Test
    void a_token_is_renewed_a_minute_before_it_expires() {
        server.then(login("a"), Replies.thing(), Replies.thing(), login("b"), Replies.thing());

        try (TestClient client = client()) {
            client.getThing();
            pacing.pass(Duration.ofSeconds(3539));
            client.getThing();
            pacing.pass(Duration.ofSeconds(1));
            client.getThing();
        }

        assertThat(server.targets()).containsExactly("/login", "/things", "/things", "/login", "/things");
        assertThat(server.requests().get(4).header("Authorization")).isEqualTo("Bearer b");
    }

    @Test
    void a_renewal_ahead_of_time_that_fails_leaves_the_old_token_in_use_until_it_expires() {
        server.then(login("a"), Replies.thing(), Replies.status(403), Replies.thing(), Replies.status(403));

        try (TestClient client = client()) {
            client.getThing();
            pacing.pass(Duration.ofSeconds(3570));
            client.getThing();
            pacing.pass(Duration.ofSeconds(60));
            assertThatThrownBy(client::getThing)
                    .isInstanceOf(PermissionDeniedException.class)
                    .hasMessage("Acme login: GET /login -> 403");
        }

        assertThat(server.targets()).containsExactly("/login", "/things", "/login", "/things", "/login");
    }

    @Test
    void an_interrupt_of_a_renewal_ahead_of_time_ends_the_call_and_stays_set() throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch letGo = new CountDownLatch(1);
        server.then(login("a"), Replies.thing(), Replies.stalling("", reached, letGo), Replies.thing());
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicBoolean flag = new AtomicBoolean();

        try (TestClient client = client()) {
            client.getThing();
            pacing.pass(Duration.ofSeconds(3570));
            Thread caller = new Thread(() -> {
                thrown.set(catchThrowable(client::getThing));
                flag.set(Thread.currentThread().isInterrupted());
            });
            caller.start();
            assertThat(reached.await(5, TimeUnit.SECONDS)).isTrue();
            caller.interrupt();
            caller.join(5000);
        } finally {
            letGo.countDown();
        }

        assertThat(thrown.get()).isExactlyInstanceOf(InterruptedCallException.class);
        assertThat(flag).isTrue();
        assertThat(server.targets()).containsExactly("/login", "/things", "/login");
    }

    @Test
    void a_renewal_ahead_of_time_that_uses_up_the_deadline_ends_the_call() {
        CountDownLatch letGo = new CountDownLatch(1);
        server.then(login("a"), Replies.thing(), Replies.stalling("", new CountDownLatch(1), letGo), Replies.thing());

        try (TestClient client = TestClient.builder(VENDOR)
                .accountCredentials("acc_1", "sk_test_2")
                .baseUrl(server.url())
                .pacing(pacing)
                .timeout(Duration.ofMillis(300))
                .build()) {
            client.getThing();
            pacing.pass(Duration.ofSeconds(3570));
            assertThatThrownBy(client::getThing).isExactlyInstanceOf(DeadlineExceededException.class);
        } finally {
            letGo.countDown();
        }

        assertThat(server.targets()).containsExactly("/login", "/things", "/login");
    }

    @Test
    void a_token_without_a_lifetime_is_used_until_it_is_refused() {
        server.then(
                Replies.json(200, "{\"bearer_token\":\"a\"}"),
                Replies.thing(),
                Replies.status(401),
                login("b"),
                Replies.thing());

        try (TestClient client = client()) {
            client.getThing();
            pacing.pass(Duration.ofDays(400));
            client.getThing();
        }

        assertThat(server.targets()).containsExactly("/login", "/things", "/things", "/login", "/things");
    }

    @Test
    void a_403_renews_a_token_that_may_be_stale_once() {
        server.then(login("a"), Replies.thing(), Replies.status(403), login("b"), Replies.thing());

        try (TestClient client = client()) {
            client.getThing();
            assertThat(client.getThing().id()).isEqualTo("t1");
        }

        assertThat(server.targets()).containsExactly("/login", "/things", "/things", "/login", "/things");
        assertThat(server.requests().get(4).header("Authorization")).isEqualTo("Bearer b");
    }

    @Test
    void a_403_to_a_token_that_is_new_is_an_error_at_once() {
        server.then(login("a"), Replies.status(403));

        try (TestClient client = client()) {
            assertThatThrownBy(client::getThing)
                    .isInstanceOf(PermissionDeniedException.class)
                    .hasMessage("Acme getThing: GET /things -> 403");
        }

        assertThat(server.targets()).containsExactly("/login", "/things");
    }

    @Test
    void a_403_to_a_renewed_token_is_an_error() {
        server.then(login("a"), Replies.thing(), Replies.status(403), login("b"), Replies.status(403));

        try (TestClient client = client()) {
            client.getThing();
            assertThatThrownBy(client::getThing).isInstanceOf(PermissionDeniedException.class);
        }

        assertThat(server.targets()).containsExactly("/login", "/things", "/things", "/login", "/things");
    }

    @Test
    void a_login_is_retried_with_its_own_number_of_attempts() {
        server.then(Replies.status(503), Replies.status(503), login("a"), Replies.status(503), Replies.thing());

        try (TestClient client = client()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
        }

        assertThat(server.targets()).containsExactly("/login", "/login", "/login", "/things", "/things");
    }

    @Test
    void a_login_that_fails_for_good_is_the_calls_error() {
        server.then(Replies.status(503));

        try (TestClient client = client()) {
            assertThatThrownBy(client::getThing)
                    .isInstanceOf(ServerException.class)
                    .hasMessage("Acme login: GET /login -> 503");
        }

        assertThat(server.targets()).containsExactly("/login", "/login", "/login");
    }

    @Test
    void a_response_without_a_usable_token_is_not_a_login() {
        server.then(Replies.json(200, "{\"expires_in\":3600}"), login("se cret"));

        try (TestClient client = client()) {
            assertThatThrownBy(client::getThing)
                    .isInstanceOf(DecodeException.class)
                    .hasMessage("Acme login: the property bearer_token is blank at $.bearer_token (HTTP status 200)");
            assertThatThrownBy(client::getThing)
                    .isInstanceOf(DecodeException.class)
                    .hasMessageNotContaining("cret");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"bearer_token\": null}", "{\"bearer_token\": \"a\\nb\"}", "[]", "<html>"})
    void a_response_of_any_other_shape_is_not_a_login(String body) {
        server.then(Replies.json(200, body));

        try (TestClient client = client()) {
            assertThatThrownBy(client::getThing)
                    .isInstanceOf(DecodeException.class)
                    .hasMessageStartingWith("Acme login: ");
        }

        assertThat(server.targets()).containsOnly("/login");
    }
}
