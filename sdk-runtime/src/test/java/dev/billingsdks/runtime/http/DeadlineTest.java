package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.Pacing;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.DeadlineExceededException;
import dev.billingsdks.runtime.error.InterruptedCallException;
import dev.billingsdks.runtime.error.ServerException;
import dev.billingsdks.runtime.error.TransportException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of time; a few of them in real time, of which little is needed. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DeadlineTest {

    private static final String HEAD =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n";
    private static final Duration SOON = Duration.ofMillis(200);

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch letGo = new CountDownLatch(1);
    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());

    @AfterEach
    void closeServer() {
        letGo.countDown();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-", HEAD + "{\"id\":"})
    void a_stall_ends_at_the_deadline(String start) {
        server.then(Replies.stalling(start, reached, letGo));

        try (TestClient client =
                TestClient.of(server).pacing(Pacing.system()).timeout(SOON).build()) {
            long before = System.nanoTime();
            DeadlineExceededException e = catchThrowableOfType(DeadlineExceededException.class, client::getThing);

            assertThat(Duration.ofNanos(System.nanoTime() - before)).isBetween(SOON, SOON.plusMillis(900));
            assertThat(e.timeout()).isEqualTo(SOON);
            assertThat(e)
                    .hasMessage("Acme getThing: GET /things: not done within PT0.2S, while "
                            + (start.startsWith(HEAD) ? "reading" : "waiting for") + " the response");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 200 OK\r\nX-A: ", HEAD})
    void bytes_that_drip_do_not_put_the_deadline_off(String start) {
        server.then((socket, out) -> {
            out.write(start.getBytes(StandardCharsets.ISO_8859_1));
            drip(out);
        });

        try (TestClient client = TestClient.of(server).pacing(Pacing.system()).build()) {
            RequestOptions options = RequestOptions.builder().timeout(SOON).build();

            assertThatThrownBy(() -> client.getThing(options)).isInstanceOf(DeadlineExceededException.class);
        }
    }

    @Test
    void waiting_for_a_connection_counts() throws Exception {
        server.then(Replies.stalling("", reached, letGo));
        try (TestClient client = TestClient.of(server)
                .pacing(Pacing.system())
                .connectionManager(pool -> pool.setMaxConnTotal(1))
                .build()) {
            Thread holder = new Thread(() -> catchThrowableOfType(TransportException.class, client::getThing));
            holder.start();
            assertThat(reached.await(5, TimeUnit.SECONDS)).isTrue();

            assertThatThrownBy(() -> client.getThing(
                            RequestOptions.builder().timeout(SOON).build()))
                    .isInstanceOf(DeadlineExceededException.class);

            holder.interrupt();
            holder.join(5000);
            assertThat(holder.isAlive()).isFalse();
        }
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void connecting_counts() throws Exception {
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<Socket> waiting = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Socket socket = new Socket();
                waiting.add(socket);
                connectOrGiveUp(socket, full);
            }

            try (TestClient client = TestClient.of(server)
                    .baseUrl("http://127.0.0.1:" + full.getLocalPort())
                    .pacing(Pacing.system())
                    .timeout(SOON)
                    .build()) {
                long before = System.nanoTime();

                assertThatThrownBy(client::getThing).isInstanceOf(DeadlineExceededException.class);
                assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(SOON.plusMillis(900));
            }
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }

    /** Fills the queue of connections that are not yet accepted; what does not fit is left waiting. */
    private static void connectOrGiveUp(Socket socket, ServerSocket to) throws IOException {
        try {
            socket.connect(to.getLocalSocketAddress(), 50);
        } catch (SocketTimeoutException e) {
            socket.close();
        }
    }

    @Test
    void the_deadline_covers_attempts_and_waits_and_names_the_last_failure() {
        FakePacing pacing = new FakePacing().jitter(1);
        server.then(Replies.status(503));
        pacing.onSleep(() -> pacing.pass(Duration.ofSeconds(100)));

        try (TestClient client = TestClient.of(server).pacing(pacing).build()) {
            assertThatThrownBy(client::getThing)
                    .isInstanceOf(DeadlineExceededException.class)
                    .hasMessage("Acme getThing: GET /things: not done within PT1M, while waiting for another attempt")
                    .hasCauseInstanceOf(ServerException.class);
        }

        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void an_interrupt_ends_a_read_within_a_second_and_stays_set() throws Exception {
        server.then(Replies.stalling(HEAD, reached, letGo));
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicBoolean flag = new AtomicBoolean();

        try (TestClient client = TestClient.of(server).build()) {
            Thread caller = new Thread(() -> {
                thrown.set(catchThrowableOfType(InterruptedCallException.class, client::getThing));
                flag.set(Thread.currentThread().isInterrupted());
            });
            caller.start();
            assertThat(reached.await(5, TimeUnit.SECONDS)).isTrue();
            caller.interrupt();
            caller.join(1000);
            assertThat(caller.isAlive()).isFalse();
        }

        assertThat(thrown.get())
                .hasMessage("Acme getThing: GET /things: the thread was interrupted while reading the response");
        assertThat(flag).isTrue();
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void an_interrupted_thread_sends_nothing() {
        try (TestClient client = TestClient.of(server).build()) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(client::getThing)
                    .isInstanceOf(InterruptedCallException.class)
                    .hasMessageContaining("the thread was interrupted while beginning an attempt");
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(server.requests()).isEmpty();
    }

    @Test
    void closing_the_client_ends_a_read() throws Exception {
        server.then(Replies.stalling(HEAD, reached, letGo));
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        TestClient client = TestClient.of(server).build();
        Thread caller = new Thread(() -> thrown.set(catchThrowableOfType(TransportException.class, client::getThing)));
        caller.start();
        assertThat(reached.await(5, TimeUnit.SECONDS)).isTrue();

        client.close();
        client.close();
        caller.join(5000);

        assertThat(thrown.get()).hasMessage("Acme getThing: GET /things: the client was closed meanwhile");
    }

    private static void drip(OutputStream out) throws IOException {
        try {
            while (true) {
                out.write('x');
                out.flush();
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
