package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.Async;
import dev.billingsdks.runtime.Pacing;
import dev.billingsdks.runtime.error.NotFoundException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AsyncTest {

    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());
    private final TestClient client =
            TestClient.of(server).pacing(Pacing.system()).build();
    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch letGo = new CountDownLatch(1);

    @AfterEach
    void closeAll() {
        letGo.countDown();
        executor.shutdownNow();
        client.close();
        server.close();
    }

    @Test
    void the_future_has_the_result() throws Exception {
        assertThat(Async.call(executor, client::getThing).get().id()).isEqualTo("t1");
    }

    @Test
    void the_future_fails_with_the_error_of_the_call() {
        server.then(Replies.json(404, "{}"));

        assertThatThrownBy(() -> Async.call(executor, client::getThing).get())
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(NotFoundException.class);
    }

    @Test
    void cancelling_aborts_the_request_in_flight() throws Exception {
        server.then(Replies.stalling("", reached, letGo));
        CompletableFuture<Thing> future = Async.call(executor, client::getThing);
        assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(future.cancel(true)).isTrue();

        // The only thread of the executor is free again although the server sends nothing.
        assertThat(executor.submit(Thread::interrupted).get()).isFalse();
        assertThat(client.leasedConnections()).isZero();
        assertThatThrownBy(future::get).isInstanceOf(CancellationException.class);
    }

    @Test
    void cancelling_without_an_interrupt_lets_the_request_end() throws Exception {
        server.then(Replies.stalling("", reached, letGo));
        CompletableFuture<Thing> future = Async.call(executor, client::getThing);
        assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();

        future.cancel(false);

        assertThat(client.leasedConnections()).isOne();
    }

    @Test
    void a_call_that_is_cancelled_before_it_starts_sends_nothing() throws Exception {
        executor.execute(() -> {
            reached.countDown();
            awaitLetGo();
        });
        CompletableFuture<Thing> future = Async.call(executor, client::getThing);

        future.cancel(true);
        letGo.countDown();
        executor.submit(() -> null).get();

        assertThat(server.requests()).isEmpty();
    }

    @Test
    void a_call_that_has_ended_cannot_be_cancelled() throws Exception {
        CompletableFuture<Thing> future = Async.call(executor, client::getThing);
        future.get();

        assertThat(future.cancel(true)).isFalse();
        assertThat(executor.submit(Thread::interrupted).get()).isFalse();
    }

    private void awaitLetGo() {
        try {
            letGo.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
