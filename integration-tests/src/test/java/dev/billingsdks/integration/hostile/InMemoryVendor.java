package dev.billingsdks.integration.hostile;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;

/**
 * A vendor without a socket: it answers inside the HttpClient that its client is given, so that a walk over three pages takes
 * some ten microseconds and hundreds of thousands of walks are no matter. For one thread.
 */
final class InMemoryVendor implements AutoCloseable {

    private final Map<String, byte[]> pages = new HashMap<>();
    private final List<String> urls = new ArrayList<>();
    private final CustomersClient client;

    InMemoryVendor(TestVendor vendor) {
        HttpClientBuilder transport = HttpClientBuilder.create()
                .addExecInterceptorFirst("memory", (request, scope, chain) -> answer(request));
        client = vendor.client(options -> options.bearerToken(Walk.TOKEN)
                .httpClientBuilder(transport)
                .pacing(new HurriedPacing())
                .maxAttempts(2));
    }

    CustomersClient client() {
        return client;
    }

    /** Answers the path and query with a body, until it is given another. */
    void serve(String url, byte[] body) {
        pages.put(url, body);
    }

    /** Returns path and query of the requests since the last call, and forgets them. */
    List<String> takeUrls() {
        List<String> taken = List.copyOf(urls);
        urls.clear();
        return taken;
    }

    @Override
    public void close() {
        client.close();
    }

    private ClassicHttpResponse answer(ClassicHttpRequest request) {
        String url = request.getRequestUri();
        urls.add(url);
        byte[] body = pages.get(url);
        ClassicHttpResponse response = new BasicClassicHttpResponse(body == null ? 404 : 200);
        response.setEntity(
                new ByteArrayEntity(body == null ? "{}".getBytes(US_ASCII) : body, ContentType.APPLICATION_JSON));
        return response;
    }
}
