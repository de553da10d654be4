package dev.billingsdks.runtime.http.connection;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParser;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.io.HttpMessageParser;
import org.apache.hc.core5.http.io.SessionInputBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Parses the response heads of one connection. It rejects a head that was cut off, which HttpClient takes for a complete one
 * without the rest of its fields, and a response that is in the buffer before it is read: nothing fills the buffer between
 * the end of one response and the head of the next.
 */
final class ResponseHeadParser extends DefaultHttpResponseParser {

    private @Nullable SessionInputBuffer buffer;
    private boolean afterInformational;

    ResponseHeadParser(Http1Config limits) {
        super(limits);
    }

    /** Returns how many bytes were received and not read; 0 before the first response. */
    int buffered() {
        return buffer == null ? 0 : buffer.length();
    }

    @Override
    public @Nullable ClassicHttpResponse parse(SessionInputBuffer sessionBuffer, InputStream stream)
            throws IOException, HttpException {
        buffer = sessionBuffer;
        if (sessionBuffer.length() > 0 && !afterInformational) {
            throw new UnusableConnectionException(UnusableConnectionException.Reason.UNSOLICITED_DATA, false);
        }
        HeadInputStream head = new HeadInputStream(stream);
        ClassicHttpResponse response = super.parse(sessionBuffer, head);
        if (response == null) {
            // Not one byte: HttpClient's own failure says so.
            return null;
        }
        if (head.ended()) {
            throw new ConnectionClosedException("the connection ended in the head of the response");
        }
        afterInformational = response.getCode() < 200;
        return response;
    }

    /** Returns a factory of this parser alone, for its connection. */
    DefaultHttpResponseParserFactory asFactory() {
        return new DefaultHttpResponseParserFactory() {
            @Override
            public HttpMessageParser<ClassicHttpResponse> create() {
                return ResponseHeadParser.this;
            }
        };
    }
}
