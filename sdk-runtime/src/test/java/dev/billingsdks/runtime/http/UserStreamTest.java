package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.BinaryResponse;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.NotFoundException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.error.TransportException;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpResponseInterceptor;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.exc.StreamReadException;

/** Response bodies that a response interceptor of the user has replaced by a stream of its own. */
class UserStreamTest {

    private static final Operation<String> GET_TEXT =
            Operation.get("Acme", "getText", "/text").returnsText("text/plain");
    private static final Operation<BinaryResponse> GET_FILE =
            Operation.get("Acme", "getFile", "/file").returnsBinary("application/pdf");

    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());

    @AfterEach
    void closeServer() {
        server.close();
    }

    static Stream<Throwable> failures() {
        return Stream.of(
                new IllegalStateException("secret"),
                new Exception("secret"),
                new AssertionError("secret"),
                new StackOverflowError("secret"),
                new NoClassDefFoundError("secret"),
                new UncheckedIOException(new IOException("secret")),
                new StreamReadException(null, "secret"),
                new DecodeException("secret", "$", -1, true),
                new TransportException("secret", null, "Other", "getToken"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_a_stream_throws_is_the_cause_of_an_sdk_exception_and_not_retried(Throwable failure) {
        try (TestClient client = client(content -> failing(content, failure))) {
            for (Operation<?> operation : new Operation<?>[] {TestClient.GET_THING, GET_TEXT}) {
                SdkException e =
                        catchThrowableOfType(SdkException.class, () -> client.send(operation, new RequestParameters()));

                assertThat(e)
                        .isExactlyInstanceOf(TransportException.class)
                        .hasMessageContaining("reading the response failed after ")
                        .hasMessageContaining(failure.getClass().getName())
                        .hasMessageNotContaining("secret");
                assertThat(e.getCause()).isSameAs(failure);
            }
            assertThat(client.leasedConnections()).isZero();
        }
        assertThat(server.targets()).containsExactly("/things", "/text");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_opening_a_stream_throws_is_the_cause_of_an_sdk_exception(Throwable failure) {
        try (TestClient client = client(content -> sneak(failure))) {
            SdkException e = catchThrowableOfType(SdkException.class, client::getThing);

            assertThat(e).isExactlyInstanceOf(TransportException.class);
            assertThat(e.getCause()).isSameAs(failure);
        }
        assertThat(server.targets()).containsExactly("/things");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_a_stream_throws_to_the_reader_of_a_file_is_the_cause_of_an_sdk_exception(Throwable failure) {
        try (TestClient client = client(content -> failing(content, failure))) {
            BinaryResponse file = client.send(GET_FILE, new RequestParameters());

            for (Throwable e : new Throwable[] {
                catchThrowable(file.inputStream()::read),
                catchThrowable(() -> file.inputStream().read(new byte[9])),
                catchThrowable(() -> file.inputStream().skip(1)),
                catchThrowable(file.inputStream()::available)
            }) {
                assertThat(e).isExactlyInstanceOf(IOException.class);
                assertThat(e.getCause()).isExactlyInstanceOf(TransportException.class);
                assertThat(e.getCause().getCause()).isSameAs(failure);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("failures")
    void the_status_of_an_error_is_kept_with_what_a_stream_throws_as_its_cause(Throwable failure) {
        server.then(Replies.json(404, "{}"));
        try (TestClient client = client(content -> failing(content, failure))) {
            SdkException e = catchThrowableOfType(SdkException.class, client::getThing);

            assertThat(e).isExactlyInstanceOf(NotFoundException.class);
            assertThat(e.getCause()).isSameAs(failure);
        }
        assertThat(server.targets()).containsExactly("/things");
    }

    @Test
    void an_io_exception_of_a_stream_is_retried() {
        AtomicInteger opened = new AtomicInteger();
        IOException failure = new IOException("once");
        try (TestClient client =
                client(content -> opened.incrementAndGet() == 1 ? failing(content, failure) : content)) {
            assertThat(client.getThing().id()).isEqualTo("t1");
        }
        assertThat(server.targets()).containsExactly("/things", "/things");
    }

    private TestClient client(StreamWrapper wrapper) {
        HttpResponseInterceptor replacing = (response, entity, context) -> {
            ClassicHttpResponse classic = (ClassicHttpResponse) response;
            HttpEntity original = classic.getEntity();
            classic.setEntity(new HttpEntityWrapper(original) {
                @Override
                public InputStream getContent() throws IOException {
                    return wrapper.wrap(original.getContent());
                }
            });
        };
        return TestClient.of(server)
                .httpClient(http -> http.addResponseInterceptorLast(replacing))
                .build();
    }

    private static InputStream failing(InputStream content, Throwable failure) {
        return new FilterInputStream(content) {
            @Override
            public int read() {
                return sneak(failure);
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return sneak(failure);
            }

            @Override
            public long skip(long bytes) {
                return UserStreamTest.<RuntimeException, Long>sneak(failure);
            }

            @Override
            public int available() {
                return sneak(failure);
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable, T> T sneak(Throwable failure) throws E {
        throw (E) failure;
    }

    /** Returns what is read in place of the content. */
    private interface StreamWrapper {
        InputStream wrap(InputStream content) throws IOException;
    }
}
