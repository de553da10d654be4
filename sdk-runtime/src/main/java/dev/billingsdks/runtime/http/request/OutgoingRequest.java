package dev.billingsdks.runtime.http.request;

import dev.billingsdks.runtime.RateBudget;
import dev.billingsdks.runtime.http.credentials.CredentialsSource;
import dev.billingsdks.runtime.http.credentials.Token;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.syntax.BaseUrl;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.jspecify.annotations.Nullable;

/** The request of a call, the same on every attempt except for the token. Its text has no value. */
public final class OutgoingRequest {

    private final String method;
    private final String pathTemplate;
    private final BaseUrl server;
    private final URI uri;
    private final List<Header> headers;
    private final @Nullable OutgoingBody body;
    private final boolean idempotencyKey;
    private final @Nullable CredentialsSource token;
    private final int maxAttempts;
    private final @Nullable RateBudget rateBudget;
    private final RequestConfig config;

    OutgoingRequest(
            Operation<?> operation,
            BaseUrl server,
            URI uri,
            List<Header> headers,
            @Nullable OutgoingBody body,
            boolean idempotencyKey,
            @Nullable CredentialsSource token,
            int maxAttempts,
            @Nullable RateBudget rateBudget,
            RequestConfig config) {
        this.method = operation.method();
        this.pathTemplate = operation.pathTemplate();
        this.server = server;
        this.uri = uri;
        this.headers = headers;
        this.body = body;
        this.idempotencyKey = idempotencyKey;
        this.token = token;
        this.maxAttempts = maxAttempts;
        this.rateBudget = rateBudget;
        this.config = config;
    }

    public URI uri() {
        return uri;
    }

    public boolean hasIdempotencyKey() {
        return idempotencyKey;
    }

    /** Returns the source of its bearer token, or null if it has none. */
    public @Nullable CredentialsSource token() {
        return token;
    }

    /** Returns the largest number of attempts. */
    public int maxAttempts() {
        return maxAttempts;
    }

    /** Returns the budget that each attempt keeps to, or null if there is none. */
    public @Nullable RateBudget rateBudget() {
        return rateBudget;
    }

    /** Returns whether it can be sent more than once. */
    public boolean isRepeatable() {
        return body == null || body.isRepeatable();
    }

    /** Returns the server that it is sent to, and no other. */
    public BaseUrl server() {
        return server;
    }

    public boolean isGet() {
        return method.equals("GET");
    }

    /**
     * Returns a new message.
     *
     * @param target the request's own URI, or the target of a redirect
     * @param added headers of this attempt alone, none of which replaces another
     */
    public HttpUriRequestBase message(URI target, @Nullable Token token, List<Header> added) {
        HttpUriRequestBase message = new HttpUriRequestBase(method, target);
        List<Header> all = new ArrayList<>(headers.size() + 1);
        if (token != null) {
            all.add(new BasicHeader("Authorization", token.authorization(), true));
        }
        all.addAll(headers);
        message.setHeaders(all.toArray(new Header[0]));
        if (!added.isEmpty()) {
            addMissing(added, message);
        }
        if (body != null) {
            message.setEntity(body);
        }
        message.setConfig(config);
        return message;
    }

    private static void addMissing(List<Header> added, HttpUriRequestBase message) {
        for (Header header : added) {
            if (!message.containsHeader(header.getName())) {
                message.addHeader(header);
            }
        }
    }

    @Override
    public String toString() {
        return method + " " + pathTemplate;
    }
}
