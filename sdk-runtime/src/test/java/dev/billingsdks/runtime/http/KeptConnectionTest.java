package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.error.TransportException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.core5.util.TimeValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a server does to a connection that is kept for another request, over TLS, through a proxy's tunnel and over plain http. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KeptConnectionTest {

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    private static final String OTHER = HEAD + "Content-Length: 14\r\n\r\n{\"id\":\"other\"}";
    private static final String SECOND = "{\"id\":\"t2\"}";

    private final FakePacing pacing = new FakePacing();
    private final List<AutoCloseable> open = new ArrayList<>();
    private TunnelProxy proxy;

    /** How the client reaches the server. */
    enum Via {
        TLS,
        TUNNEL,
        PLAIN
    }

    /** What is called second. */
    enum Second {
        GET,
        POST;

        Thing call(TestClient client) {
            return this == GET ? client.getThing() : client.postThing();
        }
    }

    static Stream<Arguments> viaAndSecond() {
        return Stream.of(Via.values())
                .flatMap(via -> Stream.of(Second.values()).map(second -> Arguments.of(via, second)));
    }

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    @ParameterizedTest
    @MethodSource("viaAndSecond")
    void data_that_arrives_on_an_idle_connection_is_not_the_response_to_the_next_call(Via via, Second second) {
        ScriptedServer server = server(via);
        CountDownLatch firstRead = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        server.then(thenWhenRead(firstRead, written, Replies.raw(OTHER)), Replies.json(200, SECOND));
        TestClient client = client(server, via).maxAttempts(1).build();
        open.add(client);

        assertThat(client.getThing().id()).isEqualTo("t1");
        letWrite(firstRead, written);

        assertThat(second.call(client).id()).isEqualTo("t2");
        assertThat(second.call(client).id()).isEqualTo("t2");
        assertThat(server.requests()).hasSize(3);
        assertThat(server.connections()).isEqualTo(2);
        assertThat(pacing.sleeps()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("viaAndSecond")
    void a_connection_that_the_server_closed_is_replaced_before_the_request_is_sent(Via via, Second second) {
        ScriptedServer server = server(via);
        server.then(
                (socket, out) -> {
                    Replies.thing().write(socket, out);
                    throw new IOException("hang up");
                },
                Replies.json(200, SECOND));
        TestClient client = client(server, via).maxAttempts(1).build();
        open.add(client);

        assertThat(client.getThing().id()).isEqualTo("t1");
        awaitClosed(server);

        assertThat(second.call(client).id()).isEqualTo("t2");
        assertThat(server.requests()).hasSize(2);
        assertThat(server.connections()).isEqualTo(2);
        assertThat(pacing.sleeps()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("viaAndSecond")
    void a_connection_that_the_server_reset_is_replaced_before_the_request_is_sent(Via via, Second second) {
        ScriptedServer server = server(via);
        server.then(
                (socket, out) -> {
                    Replies.thing().write(socket, out);
                    socket.setSoLinger(true, 0);
                    throw new IOException("hang up");
                },
                Replies.json(200, SECOND));
        TestClient client = client(server, via).maxAttempts(1).build();
        open.add(client);

        client.getThing();
        awaitClosed(server);

        assertThat(second.call(client).id()).isEqualTo("t2");
        assertThat(server.requests()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Via.class)
    void data_in_the_record_that_ends_a_long_body_is_not_the_response_to_the_next_call(Via via) {
        ScriptedServer server = server(via);
        String start = "{\"id\":\"t1\",\"padding\":\"";
        String end = "x".repeat(5_000) + "\"}";
        String head = HEAD + "Content-Length: " + (start.length() + end.length()) + "\r\n\r\n" + start;
        server.then(
                Replies.thing(),
                (socket, out) -> {
                    Replies.raw(head).write(socket, out);
                    Replies.raw(end + OTHER).write(socket, out);
                },
                Replies.json(200, SECOND));
        TestClient client = client(server, via).build();
        open.add(client);

        client.getThing();
        client.getThing();

        assertThat(client.getThing().id()).isEqualTo("t2");
        assertThat(server.requests()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Via.class)
    void a_line_break_after_a_counted_body_costs_no_request(Via via) {
        ScriptedServer server = server(via);
        server.then(Replies.raw(HEAD + "Content-Length: 11\r\n\r\n" + Replies.THING + "\r\n"));
        TestClient client = client(server, via).maxAttempts(1).build();
        open.add(client);

        for (int i = 0; i < 10; i++) {
            assertThat((i % 2 == 0 ? client.getThing() : client.postThing()).id())
                    .isEqualTo("t1");
        }

        assertThat(server.requests()).hasSize(10);
        assertThat(pacing.sleeps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Via.class)
    void a_line_break_that_follows_a_body_late_costs_no_request(Via via) {
        ScriptedServer server = server(via);
        List<CountDownLatch> written =
                Stream.generate(() -> new CountDownLatch(1)).limit(10).toList();
        List<CountDownLatch> read =
                Stream.generate(() -> new CountDownLatch(1)).limit(10).toList();
        server.then(Stream.iterate(0, i -> i + 1)
                .limit(10)
                .map(i -> thenWhenRead(read.get(i), written.get(i), Replies.raw("\r\n")))
                .toArray(ScriptedServer.Reply[]::new));
        TestClient client = client(server, via).maxAttempts(1).build();
        open.add(client);

        for (int i = 0; i < 10; i++) {
            assertThat((i % 2 == 0 ? client.getThing() : client.postThing()).id())
                    .isEqualTo("t1");
            letWrite(read.get(i), written.get(i));
        }

        assertThat(server.requests()).hasSize(10);
        assertThat(pacing.sleeps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Via.class,
            names = {"TLS", "TUNNEL"})
    void a_change_of_keys_on_an_idle_connection_is_not_data(Via via) {
        ScriptedServer server = server(via);
        CountDownLatch firstRead = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        server.then(
                thenWhenRead(firstRead, written, (socket, out) -> ((SSLSocket) socket).startHandshake()),
                Replies.json(200, SECOND));
        TestClient client = client(server, via).maxAttempts(1).build();
        open.add(client);

        client.getThing();
        letWrite(firstRead, written);

        assertThat(client.postThing().id()).isEqualTo("t2");
        assertThat(server.connections()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Via.class)
    void all_idle_connections_are_closed_if_one_is_unusable(Via via) throws Exception {
        ScriptedServer server = server(via);
        CyclicBarrier both = new CyclicBarrier(2);
        server.then((socket, out) -> {
            meet(both);
            Replies.thing().write(socket, out);
        });
        TestClient client = client(server, via).maxAttempts(1).build();
        open.add(client);
        Thread other = new Thread(client::getThing);
        other.start();
        client.getThing();
        other.join(5000);
        Eventually.is("kept", () -> client.idleConnections() == 2);
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        server.then(thenWhenRead(read, written, Replies.raw(OTHER)), Replies.json(200, SECOND));
        client.getThing();
        letWrite(read, written);

        assertThat(client.postThing().id()).isEqualTo("t2");

        assertThat(client.idleConnections()).isEqualTo(1);
        assertThat(server.connections()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Via.class)
    void the_pools_own_check_finds_data_too(Via via) {
        ScriptedServer server = server(via);
        CountDownLatch firstRead = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        server.then(thenWhenRead(firstRead, written, Replies.raw(OTHER)), Replies.json(200, SECOND));
        TestClient client = client(server, via)
                .connectionManager(pool -> pool.setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
                        .build()))
                .maxAttempts(1)
                .build();
        open.add(client);

        client.getThing();
        letWrite(firstRead, written);

        assertThat(client.postThing().id()).isEqualTo("t2");
        assertThat(server.requests()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Via.class)
    void data_on_a_new_connection_fails_the_attempt_and_a_post_is_not_repeated(Via via) {
        Semaphore written = new Semaphore(0);
        ScriptedServer server = server(via).onAccept((socket, out) -> {
            Replies.raw(OTHER).write(socket, out);
            written.release();
        });
        TestClient client = client(server, via)
                .httpClient(
                        http -> http.addRequestInterceptorFirst((request, entity, context) -> awaitArrival(written)))
                .build();
        open.add(client);

        assertThatThrownBy(client::postThing).isInstanceOf(TransportException.class);

        assertThat(server.connections()).isEqualTo(1);
        assertThat(server.requests()).isEmpty();
        assertThatThrownBy(client::getThing).isInstanceOf(TransportException.class);
        assertThat(server.connections()).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(Via.class)
    void a_post_whose_connection_ends_after_it_was_sent_is_not_repeated(Via via) {
        ScriptedServer server = server(via);
        server.then(Replies.thing(), Replies.close(), Replies.thing());
        TestClient client = client(server, via).build();
        open.add(client);

        client.getThing();
        assertThatThrownBy(client::postThing).isInstanceOf(TransportException.class);

        assertThat(server.requests()).hasSize(2);
        assertThat(client.getThing().id()).isEqualTo("t1");
    }

    @Test
    void what_a_proxy_sends_before_the_tunnels_tls_is_not_a_response() {
        ScriptedServer server = server(Via.TLS);
        proxy = TunnelProxy.start("HTTP/1.1 200 OK\r\n\r\n" + OTHER);
        open.add(proxy);
        TestClient client = client(server, Via.TLS).proxy(proxy.uri()).build();
        open.add(client);

        assertThatThrownBy(client::getThing).isInstanceOf(TransportException.class);

        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Via.class)
    void interceptors_see_each_request_that_is_sent_once_and_unchanged(Via via) {
        ScriptedServer server = server(via);
        CountDownLatch firstRead = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        server.then(thenWhenRead(firstRead, written, Replies.raw(OTHER)), Replies.json(200, SECOND));
        TestClient client = client(server, via)
                .httpClient(http ->
                        http.addRequestInterceptorLast((request, entity, context) -> request.addHeader("X-Own", "1")))
                .build();
        open.add(client);

        client.getThing();
        letWrite(firstRead, written);
        client.postThing();

        RecordedRequest post = server.requests().get(1);
        assertThat(post.headers())
                .filteredOn(header -> header.startsWith("X-Own"))
                .hasSize(1);
        assertThat(post.headers())
                .filteredOn(header -> header.startsWith("Content-Length"))
                .hasSize(1);
        assertThat(post.body()).isEqualTo("{\"id\":\"t1\"}");
    }

    private ScriptedServer server(Via via) {
        ScriptedServer server = via == Via.PLAIN
                ? ScriptedServer.replying(Replies.thing())
                : ScriptedServer.replyingOverTls(Replies.thing());
        open.add(server);
        return server;
    }

    private TestClient.Builder client(ScriptedServer server, Via via) {
        TestClient.Builder builder = TestClient.of(server).pacing(pacing).sslContext(TestTls.context());
        if (via == Via.TUNNEL) {
            proxy = TunnelProxy.start();
            open.add(proxy);
            builder.proxy(proxy.uri());
        }
        return builder;
    }

    /** Replies, and once the client has read that, does something more before the next request is read. */
    private static ScriptedServer.Reply thenWhenRead(
            CountDownLatch read, CountDownLatch done, ScriptedServer.Reply more) {
        return (socket, out) -> {
            Replies.thing().write(socket, out);
            await(read);
            more.write(socket, out);
            done.countDown();
        };
    }

    private void awaitClosed(ScriptedServer server) {
        Eventually.is("closed", () -> server.openConnections() == 0);
        if (proxy != null) {
            Eventually.is("closed", () -> proxy.openConnections() == 0);
        }
    }

    /** Lets the server write, and waits until that has reached the client. */
    private void letWrite(CountDownLatch read, CountDownLatch written) {
        long before = proxy == null ? 0 : proxy.received();
        read.countDown();
        await(written);
        if (proxy != null) {
            Eventually.is("passed on", () -> proxy.passedOn() > before);
        }
    }

    private void awaitArrival(Semaphore written) throws IOException {
        try {
            assertThat(written.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        if (proxy != null) {
            // The handshake before it is done, so that what is passed on once all is quiet includes it.
            Eventually.is("passed on", () -> proxy.isQuiet());
        }
    }

    private static void meet(CyclicBarrier barrier) throws IOException {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
