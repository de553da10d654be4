package dev.billingsdks.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParser;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpMessageParser;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.io.SessionInputBuffer;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what a server sent before it was asked. On a kept connection such data would pass for the answer to the next
 * request, and one customer's page for another's. What is still in the socket is seen before the request is sent, what came
 * along with the answer before is seen in the buffer when the next answer is read. Neither look costs a wait.
 *
 * <p>The parser also refuses a head that was cut off, which HttpClient takes for a whole one without the rest of its fields.
 */
final class UnaskedData {

    private UnaskedData() {}

    private static ProtocolException refused() {
        return new ProtocolException("the server sent data that was not asked for");
    }

    /** Looks at the socket before a request is sent. */
    static final class Executor extends HttpRequestExecutor {

        @Override
        public ClassicHttpResponse execute(
                ClassicHttpRequest request,
                HttpClientConnection connection,
                @Nullable HttpResponseInformationCallback informationCallback,
                HttpContext context)
                throws IOException, HttpException {
            if (connection instanceof ManagedHttpClientConnection managed) {
                Socket socket = managed.getSocket();
                if (socket != null && socket.getInputStream().available() > 0) {
                    throw refused();
                }
            }
            return super.execute(request, connection, informationCallback, context);
        }
    }

    /** Makes one parser for each connection. */
    static final class ParserFactory extends DefaultHttpResponseParserFactory {

        private final Http1Config limits;

        ParserFactory(Http1Config limits) {
            this.limits = limits;
        }

        @Override
        public HttpMessageParser<ClassicHttpResponse> create() {
            return new Parser(limits);
        }
    }

    /** Looks at the buffer before an answer is read; nothing fills it between the end of one answer and the next. */
    private static final class Parser extends DefaultHttpResponseParser {

        private boolean afterInformational;

        Parser(Http1Config limits) {
            super(limits);
        }

        @Override
        public ClassicHttpResponse parse(SessionInputBuffer buffer, InputStream stream)
                throws IOException, HttpException {
            if (buffer.length() > 0 && !afterInformational) {
                throw refused();
            }
            HeadInputStream head = new HeadInputStream(stream);
            ClassicHttpResponse response = super.parse(buffer, head);
            if (head.ended()) {
                throw new ConnectionClosedException("the connection ended in the head of the answer");
            }
            afterInformational = response.getCode() < 200;
            return response;
        }
    }
}
