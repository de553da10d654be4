package dev.billingsdks.update;

import dev.billingsdks.generator.document.FileFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a vendor's document over https; plain http is for servers on this machine only. Size and time are limited while the document
 * is read, redirects included.
 */
final class Download {
    private static final int REDIRECTS = 5;
    private static final int BUFFER = 1 << 16;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<Integer> REDIRECTED = Set.of(301, 302, 303, 307, 308);
    private static final String ADVICE = "; check the address, or download the document and give the file";

    private final long maximumSize;
    private final Duration limit;

    /** Creates a download with limits. */
    Download(long maximumSize, Duration limit) {
        this.maximumSize = maximumSize;
        this.limit = limit;
    }

    /**
     * Writes the document to a file, which is absent or complete afterwards.
     *
     * @throws UpdateException with one line, if that is not possible
     */
    void to(Path file, String address) {
        URI uri = uri(address);
        AtomicReference<@Nullable InputStream> open = new AtomicReference<>();
        CompletableFuture<Void> transfer = new CompletableFuture<>();
        Thread thread = new Thread(() -> run(file, uri, open, transfer), "download");
        thread.setDaemon(true);
        thread.start();
        try {
            transfer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            close(open.get());
            thread.interrupt();
            throw new UpdateException(
                    address + " was not read completely within " + limit.toSeconds() + " s" + ADVICE, e);
        } catch (InterruptedException e) {
            close(open.get());
            Thread.currentThread().interrupt();
            throw new UpdateException("interrupted while reading " + address, e);
        } catch (ExecutionException e) {
            throw failure(address, e.getCause());
        }
    }

    private void run(
            Path file, URI uri, AtomicReference<@Nullable InputStream> open, CompletableFuture<Void> transfer) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(file);
            HttpResponse<InputStream> response = follow(uri);
            try (InputStream body = response.body();
                    OutputStream output = Files.newOutputStream(part)) {
                open.set(body);
                copy(body, output, uri);
            }
            Files.move(part, file);
            transfer.complete(null);
        } catch (Throwable e) {
            transfer.completeExceptionally(e);
        }
    }

    private void copy(InputStream body, OutputStream output, URI uri) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            total += read;
            if (total > maximumSize) {
                throw new UpdateException(uri + " has more than " + (maximumSize >> 20)
                        + " MiB; a document of that size is not supported");
            }
            write(output, buffer, read);
        }
    }

    /** Tells a failure of the disk from one of the connection. */
    private void write(OutputStream output, byte[] bytes, int length) {
        try {
            output.write(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException("the document cannot be written", e);
        }
    }

    private HttpResponse<InputStream> follow(URI start) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(limit)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        URI uri = start;
        for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
            HttpResponse<InputStream> response = client.send(request(uri), HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() == 200) {
                return response;
            }
            response.body().close();
            if (!REDIRECTED.contains(response.statusCode())) {
                throw new UpdateException(uri + " responded with status " + response.statusCode() + ADVICE);
            }
            uri = target(uri, response.headers().firstValue("Location").orElse(""));
        }
        throw new UpdateException(start + " redirects more than " + REDIRECTS + " times" + ADVICE);
    }

    private static HttpRequest request(URI uri) {
        return HttpRequest.newBuilder(uri)
                .header("Accept", "application/yaml, application/json, */*")
                .header("User-Agent", "billing-sdks-update-spec")
                .build();
    }

    /** A redirect may leave neither https nor, from this machine, its origin. */
    static URI target(URI from, String location) {
        URI target;
        try {
            target = from.resolve(URI.create(location));
        } catch (IllegalArgumentException e) {
            throw new UpdateException(from + " redirects to something that is not an address" + ADVICE, e);
        }
        boolean secure = isHttps(from) && isHttps(target) && target.getHost() != null;
        if (location.isBlank() || !(secure || !isHttps(from) && isSameOrigin(from, target))) {
            throw new UpdateException(from + " redirects to " + target.getScheme() + "://" + target.getAuthority()
                    + ", which is not followed: redirects are followed from https to https, and on this machine to the"
                    + " same origin" + ADVICE);
        }
        return target;
    }

    private static boolean isHttps(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    private static boolean isSameOrigin(URI from, URI target) {
        return from.getScheme().equalsIgnoreCase(target.getScheme())
                && from.getAuthority().equalsIgnoreCase(target.getAuthority());
    }

    private static UpdateException failure(String address, Throwable cause) {
        if (cause instanceof UpdateException failure) {
            return failure;
        }
        if (cause instanceof UncheckedIOException failure) {
            return new UpdateException(FileFailure.message(failure), failure);
        }
        return new UpdateException(address + " cannot be read: " + reason(cause) + ADVICE, cause);
    }

    /** The messages of the JDK are often null, or have several lines. */
    private static String reason(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof UnknownHostException || each instanceof UnresolvedAddressException) {
                return "its host is unknown";
            }
            if (each instanceof SSLException) {
                return "its TLS connection failed (" + oneLine(each) + ")";
            }
        }
        if (cause instanceof HttpTimeoutException) {
            return "the connection timed out";
        }
        return cause instanceof ConnectException ? "the connection was refused" : oneLine(cause);
    }

    private static String oneLine(Throwable error) {
        String message = error.getMessage();
        return message == null ? error.getClass().getSimpleName() : message.replaceAll("\\s*\\R\\s*", " ");
    }

    private static void close(@Nullable InputStream stream) {
        try {
            if (stream != null) {
                stream.close();
            }
        } catch (IOException e) {
            // The download has failed already.
        }
    }

    private static URI uri(String address) {
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new UpdateException(address.replaceAll("\\s+", " ") + " is not a valid address", e);
        }
        if (uri.getHost() == null || (!isHttps(uri) && !isOnThisMachine(uri))) {
            throw new UpdateException(address + " is not an https address; a document that can be changed on its way is"
                    + " not a source for an SDK");
        }
        return uri;
    }

    /** Returns whether a server runs on this machine, so that plain http is as good as https. */
    static boolean isOnThisMachine(URI uri) {
        return uri.getHost() != null && THIS_MACHINE.contains(uri.getHost());
    }
}
