package dev.billingsdks.flink.support;

import dev.billingsdks.flink.listing.Account;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Forwards connections to a vendor, and counts those that are open. */
public final class ConnectionCounter implements AutoCloseable {

    private final ServerSocket server;
    private final ExecutorService workers = Executors.newCachedThreadPool();

    /** Guarded by this object. */
    private boolean forwarding;

    /** Guarded by this object. */
    private int accepted;

    /** Guarded by this object. */
    private int open;

    /** Starts to listen on a free port. */
    public ConnectionCounter() {
        try {
            server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts to forward to the vendor of an account, and returns the account with this object's address. */
    public Account through(Account account) {
        URI vendor = URI.create(String.valueOf(account.baseUrl()));
        synchronized (this) {
            if (!forwarding) {
                forwarding = true;
                workers.execute(() -> accept(vendor.getPort()));
            }
        }
        return Account.builder(account.id())
                .baseUrl("http://127.0.0.1:" + server.getLocalPort() + vendor.getPath())
                .secret(account.secret())
                .build();
    }

    /** Returns how many connections were accepted. */
    public synchronized int accepted() {
        return accepted;
    }

    /** Waits until no connection is open, and returns how many are open at the end of the time. */
    public synchronized int awaitNone(Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        long left = atMost.toMillis();
        while (open > 0 && left > 0) {
            wait(left);
            left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        }
        return open;
    }

    private void accept(int port) {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                client.setTcpNoDelay(true);
                count(1);
                Socket vendor = new Socket(InetAddress.getLoopbackAddress(), port);
                vendor.setTcpNoDelay(true);
                workers.execute(() -> forward(vendor, client));
                workers.execute(() -> {
                    forward(client, vendor);
                    count(-1);
                });
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private synchronized void count(int change) {
        open += change;
        accepted += Math.max(0, change);
        notifyAll();
    }

    /** Ends when either side closes its connection, and closes both. */
    private static void forward(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // One side has closed its connection.
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        workers.shutdownNow();
    }
}
