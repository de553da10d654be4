package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.DeadlineExceededException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.error.TransportException;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** TLS handshakes that fail. No request, and so no token, is sent over such a connection. */
@Tag("connections")
final class TlsFaultsTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Duration DEADLINE = Duration.ofMillis(700);
    private static final int ATTEMPTS = 3;
    private static final TlsFault STALL = fault("stall before the handshake", socket -> closed(socket, "", true));
    private static final String HANDSHAKE_FAILURE = "\25\3\3\0\2\2\50";

    /** A JVM that has just started may not meet a deadline of less than a second. */
    @BeforeAll
    static void loadClasses() {
        check(
                TestVendor.all().findFirst().orElseThrow(),
                TransportKind.TLS,
                0,
                STALL,
                DeadlineExceededException.class,
                1);
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> a_failed_handshake_is_retried() {
        return tests(
                TransportException.class,
                ATTEMPTS,
                fault("TCP ends before the handshake", socket -> closed(socket, "")),
                fault("TCP ends in the handshake", socket -> closed(socket, "\26\3\3\0\132\2")),
                fault("alert in the handshake", socket -> closed(socket, HANDSHAKE_FAILURE)),
                fault("plain http in the handshake", socket -> closed(socket, "HTTP/1.1 400 Bad Request\r\n\r\n")),
                fault("no common cipher", socket -> {
                    SSLSocket server = TransportKind.serverSocket(socket, TestCertificate.sockets());
                    server.setEnabledProtocols(new String[] {"TLSv1.2"});
                    // For RSA keys, which this server does not have.
                    server.setEnabledCipherSuites(new String[] {"TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"});
                    return server;
                }),
                fault("a certificate of the client is required", socket -> {
                    SSLSocket server = TransportKind.serverSocket(socket, TestCertificate.sockets());
                    server.setNeedClientAuth(true);
                    return server;
                }));
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> a_certificate_that_is_not_the_vendors_is_rejected() {
        return tests(
                TransportException.class,
                ATTEMPTS,
                fault("a certificate for another host", with(TestCertificate.otherHost())),
                fault("an expired certificate", with(TestCertificate.expired())),
                fault("a self-signed certificate", with(TestCertificate.selfSigned())));
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> a_handshake_that_stalls_ends_with_the_deadline() {
        return tests(
                DeadlineExceededException.class,
                1,
                STALL,
                fault("stall in the handshake", socket -> closed(socket, "\26\3\3\0\132\2", true)));
    }

    private static Stream<DynamicTest> tests(Class<? extends SdkException> type, int connections, TlsFault... faults) {
        return IntStream.range(0, faults.length)
                .boxed()
                .flatMap(fault -> Stream.of(TransportKind.TLS, TransportKind.TLS_THROUGH_PROXY)
                        .flatMap(transport -> TestVendor.all()
                                .flatMap(vendor -> LongRun.inTurn(vendor, fault, FaultLocation.THREE).stream()
                                        .map(location -> DynamicTest.dynamicTest(
                                                faults[fault].name() + " [" + vendor.name() + ", " + transport + ", "
                                                        + location + "]",
                                                () -> checkInTime(
                                                        vendor,
                                                        transport,
                                                        location.page(),
                                                        faults[fault],
                                                        type,
                                                        connections))))));
    }

    private static void checkInTime(
            TestVendor vendor,
            TransportKind transport,
            int page,
            TlsFault fault,
            Class<? extends SdkException> type,
            int connections) {
        assertThat(check(vendor, transport, page, fault, type, connections))
                .isLessThan(timeout(type).plusSeconds(1));
    }

    private static Duration timeout(Class<? extends SdkException> failure) {
        return failure == DeadlineExceededException.class ? DEADLINE : TIMEOUT;
    }

    /** Returns the time to the failure. */
    private static Duration check(
            TestVendor vendor,
            TransportKind transport,
            int page,
            TlsFault fault,
            Class<? extends SdkException> type,
            int connections) {
        try (HostileVendor server = HostileVendor.start(vendor, transport);
                LogCapture log = LogCapture.start();
                CustomersClient client = vendor.client(options -> {
                    server.configure(options);
                    options.bearerToken(RowRun.TOKEN).pacing(new FakePacing());
                })) {
            server.plan(0, TlsFaultsTest::endingTheConnection);
            server.plan(1, TlsFaultsTest::endingTheConnection);
            client.customers().firstPage();
            List<String> listed = new ArrayList<>();
            PageToken token = PageToken.START;
            for (int before = 0; before < page; before++) {
                var first = client.customers().startingFrom(token).firstPage();
                listed.addAll(first.ids());
                token = first.nextToken();
            }
            server.origin().setHandshake(fault.handshake());
            Duration timeout = type == DeadlineExceededException.class ? DEADLINE : TIMEOUT;
            var rest = client.customers(
                            RequestOptions.builder().timeout(timeout).build())
                    .startingFrom(token);

            long start = System.nanoTime();
            SdkException failure = catchThrowableOfType(SdkException.class, () -> rest.forEach(listed::add));

            assertThat(failure).isExactlyInstanceOf(type);
            Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
            assertThat(listed).isEqualTo(server.idsBefore(page));
            assertThat(server.requests()).hasSize(page + 1);
            assertThat(server.origin().connections()).isEqualTo(page + 1 + connections);
            server.clearFaults();
            client.customers()
                    .startingFrom(PageToken.parse(failure.pageToken()))
                    .forEach(listed::add);
            assertThat(listed).isEqualTo(server.customerIds());
            Secrecy.check(log, failure);
            return elapsed;
        }
    }

    private static Fault endingTheConnection(int attempt) {
        return (context, wire) -> {
            wire.send(context.validResponse().withHeader("Connection", "close").bytes());
            wire.close();
        };
    }

    private static Origin.Handshake with(SSLSocketFactory sockets) {
        return socket -> TransportKind.serverSocket(socket, sockets);
    }

    private static Socket closed(Socket socket, String bytes) throws IOException {
        return closed(socket, bytes, false);
    }

    /** Sends bytes instead of a handshake, and ends the connection when something, or everything, was received. */
    private static Socket closed(Socket socket, String bytes, boolean waits) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        byte[] buffer = new byte[8192];
        while (socket.getInputStream().read(buffer) >= 0 && waits) {
            // The client waits for the rest.
        }
        socket.close();
        return socket;
    }

    private static TlsFault fault(String name, Origin.Handshake handshake) {
        return new TlsFault(name, handshake);
    }

    private record TlsFault(String name, Origin.Handshake handshake) {}
}
