package dev.billingsdks.runtime.http.connection;

import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.HttpsSupport;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.reactor.ssl.SSLBufferMode;
import org.apache.hc.core5.ssl.SSLContexts;

/**
 * HttpClient's TLS, also for host names with an underscore. The JDK rejects such a name before it looks at the certificate, so
 * that HttpClient's own check of the name, which is as strict, is the only one for them.
 */
final class ClientTls implements TlsSocketStrategy {

    private final TlsSocketStrategy usual;
    private final TlsSocketStrategy ofUnderscore;

    ClientTls(SSLContext context) {
        this.usual = new DefaultClientTlsStrategy(context);
        this.ofUnderscore = new DefaultClientTlsStrategy(
                context,
                null,
                null,
                SSLBufferMode.STATIC,
                HostnameVerificationPolicy.CLIENT,
                HttpsSupport.getDefaultHostnameVerifier());
    }

    /** Returns TLS with the JVM's certificates, as HttpClient sets it up by default. */
    static ClientTls createDefault() {
        return new ClientTls(SSLContexts.createDefault());
    }

    @Override
    public SSLSocket upgrade(Socket socket, String endpoint, int port, Object attachment, HttpContext context)
            throws IOException {
        TlsSocketStrategy strategy = endpoint.indexOf('_') < 0 ? usual : ofUnderscore;
        return strategy.upgrade(socket, endpoint, port, attachment, context);
    }
}
