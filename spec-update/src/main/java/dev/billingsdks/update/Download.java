package dev.billingsdks.update;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** Fetches a vendor's document over https; plain http is for servers on this machine only. */
final class Download {
    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final Duration RESPONSE_TIMEOUT = Duration.ofMinutes(2);
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private Download() {}

    static void to(Path file, String address) {
        URI uri = uri(address);
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(RESPONSE_TIMEOUT)
                .header("Accept", "application/yaml, application/json, */*")
                .header("User-Agent", "billing-sdks-update-spec")
                .build();
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new UpdateException(address + " responded with status " + response.statusCode()
                        + ". Check the address, or download the document and give the file.");
            }
            Files.write(file, response.body());
        } catch (IOException e) {
            throw new UpdateException(
                    address + " cannot be read (" + e
                            + "). Check the address, or download the document and give the file.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UpdateException("Interrupted while reading " + address + ".", e);
        }
    }

    private static URI uri(String address) {
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new UpdateException(address + " is not a valid address.", e);
        }
        boolean https = "https".equalsIgnoreCase(uri.getScheme());
        if (uri.getHost() == null || (!https && !THIS_MACHINE.contains(uri.getHost()))) {
            throw new UpdateException(address + " is not an https address. A document that can be changed on its way is"
                    + " not a source for an SDK.");
        }
        return uri;
    }
}
