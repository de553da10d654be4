package dev.billingsdks.benchmarks.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Responds to GET requests for pages of customers with prepared bytes. It prints its port, and ends with its standard
 * input. The path selects the listing: {@code /metronome/10/5} is Metronome's listing of 10 pages, each after 5
 * milliseconds.
 */
public final class PageServer {

    private static final Pattern WANTED = Pattern.compile("GET /(\\w+)/(\\d+)/(\\d+)/");
    private static final Pattern POSITION = Pattern.compile("[?&](?:next_page=cursor-|page=)(\\d+)");
    private static final int LONGEST_REQUEST = 64 << 10;

    /** Longer than any client takes for a page of a hundred customers. */
    private static final long AWAKE_NANOS = 10_000_000;

    private PageServer() {}

    /** Serves until standard input ends. */
    public static void main(String[] arguments) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 2048);
        inBackground("accept", () -> accept(server));
        System.out.println(server.socket().getLocalPort());
        while (System.in.read() >= 0) {
            // The parent process writes nothing. The end of the stream, which also follows the end of the parent, ends
            // the server.
        }
        System.exit(0);
    }

    private static void accept(ServerSocketChannel server) {
        while (true) {
            try {
                SocketChannel connection = server.accept();
                connection.setOption(StandardSocketOptions.TCP_NODELAY, true);
                inBackground("connection", () -> serve(connection));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void inBackground(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void serve(SocketChannel connection) {
        ByteBuffer request = ByteBuffer.allocate(LONGEST_REQUEST);
        boolean awake = false;
        try (connection) {
            while ((awake ? readAwake(connection, request) : connection.read(request)) >= 0) {
                if (isWhole(request)) {
                    String text =
                            StandardCharsets.US_ASCII.decode(request.flip()).toString();
                    awake = respond(connection, text) == 0;
                    request.clear();
                }
            }
        } catch (IOException e) {
            // A client that has read enough may close the connection in the middle of a page.
            System.err.println("connection ended: " + e.getMessage());
        }
    }

    /**
     * Reads from the channel without sleeping at first: waking a processor takes a tenth of a millisecond, which is a
     * third of what the fastest client needs for a page.
     */
    private static int readAwake(SocketChannel connection, ByteBuffer request) throws IOException {
        long sleepAt = System.nanoTime() + AWAKE_NANOS;
        connection.configureBlocking(false);
        int count = connection.read(request);
        while (count == 0 && System.nanoTime() < sleepAt) {
            Thread.onSpinWait();
            count = connection.read(request);
        }
        connection.configureBlocking(true);
        return count == 0 ? connection.read(request) : count;
    }

    private static boolean isWhole(ByteBuffer request) {
        int end = request.position();
        return end >= 4 && request.get(end - 1) == '\n' && request.get(end - 3) == '\n';
    }

    /** Responds to a request after the latency in its path, in milliseconds, and returns the latency. */
    private static int respond(SocketChannel connection, String request) throws IOException {
        String line = request.substring(0, request.indexOf("\r\n"));
        Matcher wanted = WANTED.matcher(line);
        if (!wanted.lookingAt()) {
            throw new IOException("not a request for pages: " + line);
        }
        int latencyMillis = Integer.parseInt(wanted.group(3));
        if (latencyMillis > 0) {
            LockSupport.parkNanos(latencyMillis * 1_000_000L);
        }
        Matcher position = POSITION.matcher(line);
        int page = position.find() ? Integer.parseInt(position.group(1)) : 1;
        ByteBuffer[] response = PreparedListing.response(wanted.group(1), page, Integer.parseInt(wanted.group(2)));
        while (response[response.length - 1].hasRemaining()) {
            connection.write(response);
        }
        return latencyMillis;
    }
}
