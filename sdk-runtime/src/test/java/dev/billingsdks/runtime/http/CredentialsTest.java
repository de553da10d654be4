package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.error.AuthenticationException;
import dev.billingsdks.runtime.error.RequestNotSentException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CredentialsTest {

    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());
    private final AtomicInteger requested = new AtomicInteger();

    @AfterEach
    void closeServer() {
        server.close();
    }

    private TestClient suppliedClient() {
        return TestClient.of(server)
                .bearerToken(() -> "token-" + requested.incrementAndGet())
                .build();
    }

    private List<String> authorizations() {
        return server.requests().stream()
                .map(request -> request.header("Authorization"))
                .toList();
    }

    @Test
    void a_supplier_is_called_once_as_long_as_its_token_is_accepted() {
        try (TestClient client = suppliedClient()) {
            assertThat(requested).hasValue(0);

            client.getThing();
            client.getThing();
        }

        assertThat(authorizations()).containsExactly("Bearer token-1", "Bearer token-1");
    }

    @Test
    void after_401_the_supplier_is_called_again_which_does_not_count_as_an_attempt() {
        server.then(Replies.status(401), Replies.thing());

        try (TestClient client = TestClient.of(server)
                .bearerToken(() -> "token-" + requested.incrementAndGet())
                .maxAttempts(1)
                .build()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
            client.getThing();
        }

        assertThat(authorizations()).containsExactly("Bearer token-1", "Bearer token-2", "Bearer token-2");
    }

    @Test
    void after_401_a_post_is_sent_again_as_the_vendor_did_nothing() {
        server.then(Replies.status(401), Replies.thing());

        try (TestClient client = suppliedClient()) {
            client.postThing();
        }

        assertThat(authorizations()).containsExactly("Bearer token-1", "Bearer token-2");
    }

    @Test
    void a_second_401_is_an_error() {
        server.then(Replies.status(401));

        try (TestClient client = TestClient.of(server).bearerToken(() -> "same").build()) {
            assertThatThrownBy(client::getThing).isInstanceOf(AuthenticationException.class);
        }

        assertThat(authorizations()).containsExactly("Bearer same", "Bearer same");
    }

    @Test
    void a_fixed_token_that_is_refused_is_an_error_at_once() {
        server.then(Replies.status(401));

        try (TestClient client = TestClient.of(server).build()) {
            assertThatThrownBy(client::getThing)
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessage("Acme getThing: GET /things -> 401");
        }

        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void twenty_refused_threads_make_one_refresh() throws Exception {
        int threads = 20;
        CyclicBarrier allSent = new CyclicBarrier(threads);
        ScriptedServer.Reply refusal = (socket, out) -> {
            await(allSent);
            Replies.status(401).write(socket, out);
        };
        List<ScriptedServer.Reply> script = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            script.add(refusal);
        }
        script.add(Replies.thing());
        server.then(script.toArray(new ScriptedServer.Reply[0]));

        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (TestClient client = suppliedClient()) {
            List<Future<Thing>> calls = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                calls.add(pool.submit(() -> client.getThing()));
            }
            for (Future<Thing> call : calls) {
                assertThat(call.get(10, TimeUnit.SECONDS).id()).isEqualTo("t1");
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(requested).hasValue(2);
        assertThat(authorizations()).hasSize(40);
        assertThat(authorizations().subList(20, 40)).containsOnly("Bearer token-2");
    }

    @Test
    void white_space_around_a_supplied_token_is_removed() {
        try (TestClient client =
                TestClient.of(server).bearerToken(() -> "mounted-secret\n").build()) {
            client.getThing();
        }

        assertThat(authorizations()).containsExactly("Bearer mounted-secret");
    }

    @Test
    void a_supplier_that_throws_fails_the_call_as_its_cause() {
        IllegalStateException broken = new IllegalStateException("vault is sealed");

        try (TestClient client = TestClient.of(server)
                .bearerToken(() -> {
                    throw broken;
                })
                .build()) {
            assertThatThrownBy(client::getThing)
                    .isInstanceOf(RequestNotSentException.class)
                    .hasMessage(
                            "Acme getThing: the supplier of bearer tokens failed with java.lang.IllegalStateException")
                    .hasCause(broken);
        }

        assertThat(server.requests()).isEmpty();
    }

    @Test
    void a_supplier_without_a_usable_token_fails_the_call() {
        List<String> tokens = new ArrayList<>();
        tokens.add(null);
        tokens.add(" ");
        tokens.add("secret\r\nX-Evil: 1");

        try (TestClient client =
                TestClient.of(server).bearerToken(() -> tokens.remove(0)).build()) {
            assertThatThrownBy(client::getThing)
                    .isInstanceOf(RequestNotSentException.class)
                    .hasMessage("Acme getThing: the supplier of bearer tokens returned null");
            assertThatThrownBy(client::getThing)
                    .isInstanceOf(RequestNotSentException.class)
                    .hasMessage("Acme getThing: what the supplier of bearer tokens returned is blank");
            assertThatThrownBy(client::getThing)
                    .isInstanceOf(RequestNotSentException.class)
                    .hasMessageContaining("has a character outside visible ASCII, at index 6 of 17")
                    .hasMessageNotContaining("secret");
        }

        assertThat(server.requests()).isEmpty();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
