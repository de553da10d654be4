package dev.billingsdks.integration.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The data that the operating system has received for the clients of a server in this process, and that the clients
 * have not read yet. A test can wait until bytes have arrived instead of guessing how long they take.
 */
final class ClientSockets {

    private static final String ESTABLISHED = "01";

    /** CLOSE_WAIT. Other states are of connections that are over, some of them to an earlier server of the same port. */
    private static final String CLOSED_BY_SERVER = "08";

    private static final String NOTHING_RECEIVED = "00000000";

    private static final int READINGS = 5;

    private static final List<Path> TABLES = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
            .map(Path::of)
            .filter(Files::isReadable)
            .toList();

    private ClientSockets() {}

    /**
     * Waits until the connections to a port have unread bytes or are closed. On operating systems other than Linux, which
     * do not report this, it does not wait: data sent over the loopback interface is delivered at once.
     */
    static void awaitReceived(int serverPort) {
        Await.until("received", () -> sockets(serverPort).anyMatch(Socket::hasReceived) || areAllClosed(serverPort));
    }

    /** Reads the list repeatedly: while others are opened and closed, the kernel can leave out a connection. */
    private static boolean areAllClosed(int serverPort) {
        return IntStream.range(0, READINGS)
                .allMatch(reading -> sockets(serverPort).noneMatch(Socket::isEstablished));
    }

    /** Waits until the clients have read all data from their connections to a port; on Linux only. */
    static void awaitRead(int serverPort) {
        Await.until(
                "read", () -> sockets(serverPort).filter(Socket::isEstablished).noneMatch(Socket::hasReceived));
    }

    /** Returns the clients' ends of the connections to a port. */
    private static Stream<Socket> sockets(int serverPort) {
        String remotePort = String.format(Locale.ROOT, ":%04X", serverPort);
        return TABLES.stream()
                .flatMap(ClientSockets::lines)
                .map(line -> line.strip().split("\\s+"))
                // Number, local address, remote address, state, queue to send:queue to read.
                .filter(fields -> fields[2].endsWith(remotePort))
                .map(fields -> new Socket(fields[3], fields[4].split(":")[1]));
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream().skip(1);
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
