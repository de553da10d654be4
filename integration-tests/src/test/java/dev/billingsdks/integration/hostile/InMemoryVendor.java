package dev.billingsdks.integration.hostile;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;

/**
 * A vendor without a socket. It responds inside the HttpClient of its client, so that a listing of three pages takes
 * some ten microseconds and hundreds of thousands of listings are feasible. Used by one thread.
 */
final class InMemoryVendor implements AutoCloseable {

    private final Map<String, byte[]> pages = new HashMap<>();
    private final List<String> urls = new ArrayList<>();
    private final CustomersClient client;

    InMemoryVendor(TestVendor vendor) {
        client = vendor.client(options -> options.bearerToken(RowRun.TOKEN)
                .httpClient(http -> http.addExecInterceptorFirst("memory", (request, scope, chain) -> respond(request)))
                .pacing(new NoWaitPacing())
                .maxAttempts(2));
    }

    CustomersClient client() {
        return client;
    }

    /** Responds to the path and query with a body, until another body is set. */
    void serve(String url, byte[] body) {
        pages.put(url, body);
    }

    /** Returns path and query of the requests since the last call. */
    List<String> takeUrls() {
        List<String> taken = List.copyOf(urls);
        urls.clear();
        return taken;
    }

    @Override
    public void close() {
        client.close();
    }

    private ClassicHttpResponse respond(ClassicHttpRequest request) {
        String url = request.getRequestUri();
        urls.add(url);
        byte[] body = pages.get(url);
        ClassicHttpResponse response = new BasicClassicHttpResponse(body == null ? 404 : 200);
        response.setEntity(
                new ByteArrayEntity(body == null ? "{}".getBytes(US_ASCII) : body, ContentType.APPLICATION_JSON));
        return response;
    }
}
