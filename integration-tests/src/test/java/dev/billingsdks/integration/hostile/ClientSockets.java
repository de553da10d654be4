package dev.billingsdks.integration.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The data that the operating system has received for the clients of a server in this process, and that the clients
 * have not read yet. A test can wait until bytes have arrived instead of guessing how long they take.
 *
 * <p>Both ports identify a connection, because the operating system may still list a connection to an earlier server of the
 * same port, of any process.
 */
final class ClientSockets {

    private static final String ESTABLISHED = "01";

    /** CLOSE_WAIT. Other states are of connections that are over. */
    private static final String CLOSED_BY_SERVER = "08";

    private static final String NOTHING_RECEIVED = "00000000";

    /** While others are opened and closed, the kernel can leave out a connection; so it is over when it is absent repeatedly. */
    private static final int ABSENCES = 20;

    /** The JVM's sockets are in the first list unless IPv6 is off. The kernel looks at all connections of both families for each. */
    private static final List<Path> TABLES = Stream.of("/proc/net/tcp6", "/proc/net/tcp")
            .map(Path::of)
            .filter(Files::isReadable)
            .toList();

    private final int serverPort;
    private final Set<Integer> clientPorts;

    /**
     * Creates an instance for the connections that a server has accepted.
     *
     * @param serverPort the server's port
     * @param clientPorts the port of the other end of each connection
     */
    ClientSockets(int serverPort, Set<Integer> clientPorts) {
        this.serverPort = serverPort;
        this.clientPorts = Set.copyOf(clientPorts);
    }

    /**
     * Waits until a connection has unread bytes or all are closed. On operating systems other than Linux, which do not report
     * this, it does not wait: data sent over the loopback interface is delivered at once.
     */
    void awaitReceived() {
        AtomicInteger absences = new AtomicInteger();
        Await.until("received", () -> {
            List<Socket> sockets = sockets();
            if (sockets.stream().anyMatch(Socket::isEstablished)) {
                absences.set(0);
            } else {
                absences.incrementAndGet();
            }
            return absences.get() == ABSENCES || sockets.stream().anyMatch(Socket::hasReceived);
        });
    }

    /** Waits until the clients have read all data; on Linux only. */
    void awaitRead() {
        Await.until(
                "read", () -> sockets().stream().filter(Socket::isEstablished).noneMatch(Socket::hasReceived));
    }

    /** Returns the clients' ends of the connections, which are all in one list. */
    private List<Socket> sockets() {
        return TABLES.stream()
                .map(this::sockets)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Socket> sockets(Path table) {
        String remotePort = String.format(Locale.ROOT, ":%04X ", serverPort);
        return lines(table)
                // There can be tens of thousands, and splitting takes longer than reading.
                .filter(line -> line.contains(remotePort))
                .map(line -> line.strip().split("\\s+"))
                // Number, local address, remote address, state, queue to send:queue to read.
                .filter(fields -> port(fields[2]) == serverPort && clientPorts.contains(port(fields[1])))
                .map(fields -> new Socket(fields[3], fields[4].split(":")[1]))
                .toList();
    }

    /** Returns the port of an address, both of which are hexadecimal. */
    private static int port(String address) {
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1), 16);
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table, StandardCharsets.US_ASCII).stream().skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Socket(String state, String received) {

        boolean isEstablished() {
            return state.equals(ESTABLISHED);
        }

        /** Returns whether the server has sent something that is unread, or has closed its end. */
        boolean hasReceived() {
            return isEstablished() ? !received.equals(NOTHING_RECEIVED) : state.equals(CLOSED_BY_SERVER);
        }
    }
}
