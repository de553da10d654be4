package dev.billingsdks.runtime.http.connection;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Socket;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;

/**
 * HttpClient's own TLS, set up when a connection first needs it. For clients of a plain http server, which hardly ever do: reading
 * the trusted certificates is the largest part of making a client.
 */
final class LazyTls implements TlsSocketStrategy {

    private final FutureTask<TlsSocketStrategy> setUp = new FutureTask<>(ClientTls::createDefault);

    @Override
    public SSLSocket upgrade(Socket socket, String endpoint, int port, Object attachment, HttpContext context)
            throws IOException {
        return strategy().upgrade(socket, endpoint, port, attachment, context);
    }

    private TlsSocketStrategy strategy() throws IOException {
        // Does nothing if it has run, or runs in another thread.
        setUp.run();
        try {
            return setUp.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the thread was interrupted while TLS was set up");
        } catch (ExecutionException e) {
            throw new IOException("TLS cannot be set up", e.getCause());
        }
    }
}
