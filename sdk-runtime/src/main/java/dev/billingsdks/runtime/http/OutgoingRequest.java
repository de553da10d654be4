package dev.billingsdks.runtime.http;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.jspecify.annotations.Nullable;

/** What a call sends, the same on each attempt; only the token may differ. Its text has no value. */
final class OutgoingRequest {

    private final String method;
    private final String pathTemplate;
    private final BaseUrl server;
    private final URI uri;
    private final List<Header> headers;
    private final @Nullable OutgoingBody body;
    private final boolean idempotencyKey;
    private final boolean token;
    private final RequestConfig config;

    OutgoingRequest(
            Operation<?> operation,
            BaseUrl server,
            URI uri,
            List<Header> headers,
            @Nullable OutgoingBody body,
            boolean idempotencyKey,
            boolean token,
            RequestConfig config) {
        this.method = operation.method();
        this.pathTemplate = operation.pathTemplate();
        this.server = server;
        this.uri = uri;
        this.headers = headers;
        this.body = body;
        this.idempotencyKey = idempotencyKey;
        this.token = token;
        this.config = config;
    }

    URI uri() {
        return uri;
    }

    boolean hasIdempotencyKey() {
        return idempotencyKey;
    }

    /** Returns whether a bearer token goes with it. */
    boolean takesToken() {
        return token;
    }

    /** Returns whether it can be sent more than once. */
    boolean isRepeatable() {
        return body == null || body.isRepeatable();
    }

    /** Returns the server that it is sent to, and no other. */
    BaseUrl server() {
        return server;
    }

    boolean isGet() {
        return method.equals("GET");
    }

    /** Returns a new message, to the request's own URI or to where the vendor redirected it. */
    HttpUriRequestBase message(URI target, @Nullable Token token) {
        HttpUriRequestBase message = new HttpUriRequestBase(method, target);
        List<Header> all = new ArrayList<>(headers.size() + 1);
        if (token != null) {
            all.add(new BasicHeader("Authorization", token.authorization(), true));
        }
        all.addAll(headers);
        message.setHeaders(all.toArray(new Header[0]));
        if (body != null) {
            message.setEntity(body);
        }
        message.setConfig(config);
        return message;
    }

    @Override
    public String toString() {
        return method + " " + pathTemplate;
    }
}
