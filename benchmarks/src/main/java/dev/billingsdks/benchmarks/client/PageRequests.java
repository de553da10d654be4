package dev.billingsdks.benchmarks.client;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.message.BasicHeader;

/**
 * The HTTP part of a hand-written client: one HttpClient 5 with its default settings, but with enough connections for
 * many threads.
 */
final class PageRequests {

    private static final int MAX_CONNECTIONS = 128;

    private final String urlPrefix;
    private final Header authorization = new BasicHeader(HttpHeaders.AUTHORIZATION, "Bearer " + Competitor.TOKEN);
    private final Header accept = new BasicHeader(HttpHeaders.ACCEPT, "application/json");
    private final CloseableHttpClient client = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnTotal(MAX_CONNECTIONS)
                    .setMaxConnPerRoute(MAX_CONNECTIONS)
                    .build())
            .build();

    PageRequests(String urlPrefix) {
        this.urlPrefix = urlPrefix;
    }

    <T> T send(String position, Reading<T> reading) throws IOException {
        HttpGet request = new HttpGet(urlPrefix + position);
        request.addHeader(authorization);
        request.addHeader(accept);
        return client.execute(request, response -> {
            if (response.getCode() != 200) {
                throw new IOException("HTTP " + response.getCode());
            }
            return reading.read(response.getEntity().getContent());
        });
    }

    void close() throws IOException {
        client.close();
    }

    /** Reads a page from its bytes. */
    interface Reading<T> {

        T read(InputStream body) throws IOException;
    }
}
