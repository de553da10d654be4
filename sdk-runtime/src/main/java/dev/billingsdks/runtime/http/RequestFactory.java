package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.HeaderSyntax;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.json.JsonWriter;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.jspecify.annotations.Nullable;

/** Turns the parameters and options of a call into what is sent. What all requests of a client share is made once. */
final class RequestFactory {

    private final Vendor vendor;
    private final BaseUrl baseUrl;
    private final List<Header> constantHeaders;
    private final RequestConfig config;

    RequestFactory(ClientSettings settings, RequestConfig config) {
        this.vendor = settings.vendor();
        this.baseUrl = settings.baseUrl();
        this.config = config;
        List<Header> headers = new ArrayList<>();
        headers.add(new BasicHeader("Accept", "application/json"));
        headers.add(new BasicHeader("Accept-Encoding", "gzip"));
        headers.add(new BasicHeader("User-Agent", settings.userAgent()));
        List<String> own = vendor.headers();
        for (int i = 0; i < own.size(); i += 2) {
            headers.add(new BasicHeader(own.get(i), own.get(i + 1)));
        }
        this.constantHeaders = List.copyOf(headers);
    }

    /**
     * Makes a request.
     *
     * @throws IllegalArgumentException if a parameter is missing or cannot be sent; the message holds no value
     */
    OutgoingRequest create(Operation<?> operation, RequestParameters parameters, RequestOptions options) {
        List<Header> headers = new ArrayList<>(constantHeaders);
        addParameters(headers, parameters);
        boolean keyed = addIdempotencyKey(headers, operation, options);
        replaceByOptions(headers, options);
        return new OutgoingRequest(
                operation,
                URI.create(url(operation, parameters, options)),
                headers,
                body(operation, parameters),
                keyed,
                config(options.timeout()));
    }

    private String url(Operation<?> operation, RequestParameters parameters, RequestOptions options) {
        StringBuilder url = new StringBuilder(160).append(baseUrl.text());
        operation.path().append(url, parameters);
        char separator = appendQuery(url, '?', parameters.query());
        appendQuery(url, separator, options.query());
        return url.toString();
    }

    private static char appendQuery(StringBuilder url, char separator, List<String> query) {
        char next = separator;
        for (int i = 0; i < query.size(); i += 2) {
            String name = query.get(i);
            url.append(next);
            PercentEncoder.append(url, "the name of a query parameter", name);
            url.append('=');
            PercentEncoder.append(url, "query parameter " + name, query.get(i + 1));
            next = '&';
        }
        return next;
    }

    private static void addParameters(List<Header> headers, RequestParameters parameters) {
        List<String> given = parameters.headers();
        for (int i = 0; i < given.size(); i += 2) {
            HeaderSyntax.checkName(given.get(i));
            HeaderSyntax.checkValue(given.get(i), given.get(i + 1));
            headers.add(new BasicHeader(given.get(i), given.get(i + 1)));
        }
    }

    /** Adds the key that makes a repeat harmless, made up unless the caller gave one; the same on every attempt. */
    private boolean addIdempotencyKey(List<Header> headers, Operation<?> operation, RequestOptions options) {
        String name = vendor.idempotencyHeader();
        String key = options.idempotencyKey();
        if (name == null) {
            if (key != null) {
                throw new IllegalArgumentException(
                        vendor + " has no idempotency header, so that an idempotency key would"
                                + " not make a repeat of the call safe");
            }
            return false;
        }
        if (operation.isIdempotent() || contains(headers, name)) {
            return contains(headers, name);
        }
        headers.add(new BasicHeader(name, key == null ? UUID.randomUUID().toString() : key));
        return true;
    }

    /** A header of the call's options takes the place of one that the SDK or the operation sets. */
    private static void replaceByOptions(List<Header> headers, RequestOptions options) {
        List<String> given = options.headers();
        for (int i = 0; i < given.size(); i += 2) {
            String name = given.get(i);
            headers.removeIf(header -> header.getName().equalsIgnoreCase(name));
        }
        for (int i = 0; i < given.size(); i += 2) {
            headers.add(new BasicHeader(given.get(i), given.get(i + 1)));
        }
    }

    private static boolean contains(List<Header> headers, String name) {
        for (Header header : headers) {
            if (header.getName().equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    private static byte @Nullable [] body(Operation<?> operation, RequestParameters parameters) {
        Object body = parameters.body();
        if (body == null) {
            return null;
        }
        if (operation.method().equals("GET")) {
            throw new IllegalArgumentException("a GET request cannot have a body");
        }
        return JsonWriter.toUtf8(body);
    }

    private RequestConfig config(@Nullable Duration timeout) {
        return timeout == null ? config : HttpClientFactory.withTimeout(config, timeout);
    }
}
