package dev.billingsdks.runtime.http.request;

import dev.billingsdks.runtime.RateBudget;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.credentials.Secrets;
import dev.billingsdks.runtime.http.operation.ApiKeyLocation;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.runtime.http.operation.Vendor;
import dev.billingsdks.runtime.http.syntax.BaseUrl;
import dev.billingsdks.runtime.http.syntax.HeaderSyntax;
import dev.billingsdks.runtime.http.syntax.PercentEncoder;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.jspecify.annotations.Nullable;

/** Creates requests from the parameters and options of calls. What all requests of a client share is created once. */
public final class RequestFactory {

    private final Vendor vendor;
    private final Secrets secrets;
    private final Servers servers;
    private final int maxAttempts;
    private final @Nullable RateBudget rateBudget;
    private final List<Header> constantHeaders;
    private final Function<@Nullable Duration, RequestConfig> configs;

    /**
     * Creates a factory for one client.
     *
     * @param maxAttempts how often a request is sent at most, unless its call says otherwise
     * @param rateBudget what requests keep to unless their call says otherwise, or null
     * @param configs returns HttpClient's configuration for the timeout of a call, or for that of the client if null
     */
    public RequestFactory(
            Vendor vendor,
            Secrets secrets,
            Servers servers,
            String userAgent,
            int maxAttempts,
            @Nullable RateBudget rateBudget,
            Function<@Nullable Duration, RequestConfig> configs) {
        this.vendor = vendor;
        this.secrets = secrets;
        this.servers = servers;
        this.maxAttempts = maxAttempts;
        this.rateBudget = rateBudget;
        this.configs = configs;
        List<Header> headers = new ArrayList<>();
        headers.add(new BasicHeader("Accept-Encoding", "gzip"));
        headers.add(new BasicHeader("User-Agent", userAgent));
        List<String> own = vendor.headers();
        for (int i = 0; i < own.size(); i += 2) {
            headers.add(new BasicHeader(own.get(i), own.get(i + 1)));
        }
        this.constantHeaders = List.copyOf(headers);
    }

    /**
     * Creates a request.
     *
     * @throws IllegalArgumentException if a parameter is missing or cannot be sent; the message holds no value
     */
    public OutgoingRequest create(Operation<?> operation, RequestParameters parameters, RequestOptions options) {
        Secrets.Chosen credentials = secrets.choose(operation, options);
        String ofCall = options.baseUrl();
        BaseUrl server = ofCall == null ? servers.named(operation.server()) : servers.ofCall(ofCall);
        List<Header> headers = new ArrayList<>();
        headers.add(new BasicHeader("Accept", operation.accept()));
        headers.addAll(constantHeaders);
        addParameters(headers, parameters, credentials);
        boolean keyed = addIdempotencyKey(headers, operation, options);
        replaceByOptions(headers, options);
        return new OutgoingRequest(
                operation,
                server,
                URI.create(url(server, operation, parameters, options, credentials)),
                headers,
                RequestBodies.of(operation, parameters),
                keyed,
                credentials.token(),
                options.maxAttempts() == null ? maxAttempts : options.maxAttempts(),
                options.rateBudget() == null ? rateBudget : options.rateBudget(),
                configs.apply(options.timeout()));
    }

    private static String url(
            BaseUrl server,
            Operation<?> operation,
            RequestParameters parameters,
            RequestOptions options,
            Secrets.Chosen credentials) {
        StringBuilder url = new StringBuilder(160).append(server.text());
        ParameterText.appendPath(url, operation.path(), parameters);
        char separator = '?';
        for (RequestParameters.Sent parameter : parameters.query()) {
            for (String pair : ParameterText.query(parameter)) {
                url.append(separator).append(pair);
                separator = '&';
            }
        }
        List<String> given = new ArrayList<>(options.query());
        for (Secrets.Secret secret : credentials.secrets()) {
            if (secret.place().kind() == ApiKeyLocation.Kind.QUERY) {
                given.add(secret.place().name());
                given.add(secret.value());
            }
        }
        appendQuery(url, separator, given);
        return url.toString();
    }

    private static void appendQuery(StringBuilder url, char separator, List<String> query) {
        char next = separator;
        for (int i = 0; i < query.size(); i += 2) {
            String name = query.get(i);
            url.append(next);
            PercentEncoder.append(url, "the name of a query parameter", name);
            url.append('=');
            PercentEncoder.append(url, "query parameter " + name, query.get(i + 1));
            next = '&';
        }
    }

    private static void addParameters(List<Header> headers, RequestParameters parameters, Secrets.Chosen credentials) {
        List<String> cookies = new ArrayList<>(0);
        for (RequestParameters.Sent parameter : parameters.headers()) {
            String value = ParameterText.header(parameter);
            HeaderSyntax.checkName(parameter.name());
            HeaderSyntax.checkValue(parameter.name(), value);
            headers.add(new BasicHeader(parameter.name(), value));
        }
        for (RequestParameters.Sent parameter : parameters.cookies()) {
            cookies.addAll(ParameterText.cookies(parameter));
        }
        for (Secrets.Secret secret : credentials.secrets()) {
            switch (secret.place().kind()) {
                case HEADER, BASIC -> headers.add(new BasicHeader(secret.place().name(), secret.value(), true));
                case COOKIE -> cookies.add(secret.place().name() + "=" + secret.value());
                case QUERY -> {
                    // Part of the URL.
                }
            }
        }
        if (!cookies.isEmpty()) {
            headers.add(new BasicHeader("Cookie", String.join("; ", cookies), true));
        }
    }

    /** Adds the idempotency key, the same on every attempt; a random one unless the caller gave one. */
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

    /** A header of the call's options replaces one that the SDK or the operation sets. */
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
}
