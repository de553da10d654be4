package dev.billingsdks.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    private final CountDownLatch end = new CountDownLatch(1);
    private final List<String> paths = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private String origin;
    private Path file;

    @BeforeEach
    void start_server() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        origin = "http://127.0.0.1:" + server.getAddress().getPort();
        file = folder.resolve("document");
    }

    @AfterEach
    void stop_server() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void document_of_the_largest_size_is_complete() {
        on("/a", exchange -> respond(exchange, "x".repeat(1 << 20)));

        new Download(1 << 20, LONG).to(file, origin + "/a");

        assertThat(file).hasContent("x".repeat(1 << 20));
    }

    @Test
    void size_is_limited_while_a_document_without_an_end_is_read() {
        on("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            while (end.getCount() > 0) {
                body.write(new byte[1 << 16]);
            }
        });

        assertThatThrownBy(() -> new Download(1 << 20, LONG).to(file, origin + "/a"))
                .isInstanceOf(UpdateException.class)
                .hasMessage(origin + "/a has more than 1 MiB; a document of that size is not supported");
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void time_is_limited_before_and_in_the_body(boolean body) {
        on("/a", exchange -> {
            if (body) {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write('{');
                exchange.getResponseBody().flush();
            }
            awaitEnd();
        });

        assertThatThrownBy(() -> new Download(1 << 20, Duration.ofSeconds(1)).to(file, origin + "/a"))
                .isInstanceOf(UpdateException.class)
                .hasMessage(origin + "/a was not read completely within 1 s; check the address, or download the"
                        + " document and give the file");
        assertThat(file).doesNotExist();
    }

    @Test
    void redirects_on_this_machine_to_the_same_origin_are_followed() {
        redirect("/a", "/b");
        redirect("/b", origin + "/c");
        on("/c", exchange -> respond(exchange, "the document"));

        new Download(1 << 20, LONG).to(file, origin + "/a");

        assertThat(file).hasContent("the document");
        assertThat(paths).containsExactly("/a", "/b", "/c");
    }

    @Test
    void redirects_without_an_end_are_an_error() {
        redirect("/a", "/a");

        assertThatThrownBy(() -> new Download(1 << 20, LONG).to(file, origin + "/a"))
                .hasMessageStartingWith(origin + "/a redirects more than 5 times; ");
        assertThat(paths).hasSize(6);
    }

    @Test
    void redirect_to_another_port_of_this_machine_is_not_followed() {
        redirect("/a", "http://127.0.0.1:9/b");

        assertThatThrownBy(() -> new Download(1 << 20, LONG).to(file, origin + "/a"))
                .hasMessageStartingWith(origin + "/a redirects to http://127.0.0.1:9, which is not followed: ");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/x, /y, https://a.example/y",
        "https://a.example/x, https://b.example/y, https://b.example/y",
        "https://a.example/x, //b.example/y, https://b.example/y",
        "http://localhost:80/x, http://localhost:80/y, http://localhost:80/y",
    })
    void redirect_is_followed(URI from, String location, URI target) {
        assertThat(Download.target(from, location)).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/x, http://a.example/x",
        "https://a.example/x, http://127.0.0.1/x",
        "https://a.example/x, file:///etc/passwd",
        "https://a.example/x, ''",
        "https://a.example/x, 'https://a b/'",
        "http://localhost/x, https://localhost/x",
        "http://localhost/x, http://localhost:81/x",
        "http://localhost/x, http://127.0.0.1/x",
        "http://localhost/x, http://a.example/x",
    })
    void redirect_is_not_followed(URI from, String location) {
        assertThatThrownBy(() -> Download.target(from, location))
                .isInstanceOf(UpdateException.class)
                .message()
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/a",
                "https://127.0.0.1:1/a",
                "https://unknown.invalid/a",
                "https://a b/",
                "http://a.example/"
            })
    void every_failure_is_one_line(String address) {
        assertThatThrownBy(() -> new Download(1 << 20, LONG).to(file, address))
                .isInstanceOf(UpdateException.class)
                .message()
                .hasLineCount(1)
                .startsWith(address)
                .doesNotContain("null", "Exception");
    }

    @Test
    void status_that_is_not_200_is_named() {
        on("/a", exchange -> {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });

        assertThatThrownBy(() -> new Download(1 << 20, LONG).to(file, origin + "/a"))
                .hasMessageStartingWith(origin + "/a responded with status 503; ");
    }

    private void redirect(String path, String location) {
        on(path, exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    private void on(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            paths.add(exchange.getRequestURI().toString());
            handler.handle(exchange);
        });
    }

    private static void respond(HttpExchange exchange, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
