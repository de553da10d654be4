package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.Pacing;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.RequestNotSentException;
import dev.billingsdks.runtime.http.lifecycle.CallerContext;
import dev.billingsdks.runtime.http.lifecycle.DaemonThreads;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CallerContextTest {

    @Test
    void token_supplier_has_the_callers_context_class_loader_if_another_thread_makes_the_call() throws Exception {
        AtomicReference<@Nullable ClassLoader> seen = new AtomicReference<>();
        AtomicReference<@Nullable ClassLoader> ofTheReader = new AtomicReference<>();
        ScriptedServer server = ScriptedServer.replying(Replies.thing());
        try (URLClassLoader application = new URLClassLoader(new URL[0]);
                TestClient client = TestClient.of(server)
                        .bearerToken(() -> {
                            seen.set(Thread.currentThread().getContextClassLoader());
                            return "token";
                        })
                        .build()) {
            Callable<String> call = () -> {
                ofTheReader.set(Thread.currentThread().getContextClassLoader());
                return client.getThing().id();
            };

            assertThat(onReader(inContext(application, call))).isEqualTo("t1");

            assertThat(seen.get()).isSameAs(application);
            assertThat(ofTheReader.get()).isNull();
        } finally {
            server.close();
        }
    }

    @Test
    void context_ends_with_the_task() throws Exception {
        try (URLClassLoader application = new URLClassLoader(new URL[0])) {
            Callable<@Nullable ClassLoader> task = inContext(application, CallerContext::loader);

            assertThat(task.call()).isSameAs(application);
            assertThat(CallerContext.loader()).isSameAs(Thread.currentThread().getContextClassLoader());
        }
    }

    @Test
    void a_supplier_that_calls_its_own_client_on_a_reader_is_refused_at_once() {
        AtomicReference<@Nullable TestClient> self = new AtomicReference<>();
        ScriptedServer server = ScriptedServer.replying(Replies.thing());
        try (TestClient client = TestClient.of(server)
                .pacing(Pacing.system())
                .bearerToken(() -> callOnReader(self))
                .build()) {
            self.set(client);

            assertThatThrownBy(client::getThing)
                    .isExactlyInstanceOf(RequestNotSentException.class)
                    .hasRootCauseExactlyInstanceOf(RequestNotSentException.class)
                    .rootCause()
                    .hasMessageContaining("the supplier of bearer tokens makes a call that needs its own token");
        } finally {
            server.close();
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void a_reader_that_outlasts_the_supplier_that_started_it_may_call_the_client() throws Exception {
        ScriptedServer server = ScriptedServer.replying(Replies.thing());
        AtomicReference<@Nullable TestClient> self = new AtomicReference<>();
        AtomicReference<@Nullable Callable<String>> later = new AtomicReference<>();
        try (TestClient client = TestClient.of(server)
                .bearerToken(() -> {
                    later.set(CallerContext.inherited(
                            () -> Objects.requireNonNull(self.get()).getThing().id()));
                    return "token";
                })
                .build()) {
            self.set(client);
            client.getThing();

            assertThat(onReader(Objects.requireNonNull(later.get()))).isEqualTo("t1");
        } finally {
            server.close();
        }
    }

    @Test
    void suppliers_that_make_calls_with_new_suppliers_on_readers_come_to_an_end() {
        ScriptedServer server = ScriptedServer.replying(Replies.thing());
        try (TestClient client = TestClient.of(server).pacing(Pacing.system()).build()) {
            assertThatThrownBy(() -> callWithNewSupplier(client))
                    .rootCause()
                    .hasMessageContaining("suppliers of bearer tokens make calls with suppliers more than 8 deep");
        } finally {
            server.close();
        }
    }

    private static String callWithNewSupplier(TestClient client) {
        RequestOptions options = RequestOptions.builder()
                .bearerToken(() -> unchecked(CallerContext.inherited(() -> callWithNewSupplier(client))))
                .build();
        return client.getThing(options).id();
    }

    private static String callOnReader(AtomicReference<@Nullable TestClient> client) {
        return unchecked(CallerContext.inherited(
                () -> Objects.requireNonNull(client.get()).getThing().id()));
    }

    private static String unchecked(Callable<String> task) {
        try {
            return onReader(task);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static <V extends @Nullable Object> Callable<V> inContext(ClassLoader loader, Callable<V> task) {
        ClassLoader own = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            return CallerContext.inherited(task);
        } finally {
            Thread.currentThread().setContextClassLoader(own);
        }
    }

    private static <V> V onReader(Callable<V> task) throws Exception {
        FutureTask<V> future = new FutureTask<>(task);
        DaemonThreads.create("reader", future).start();
        return future.get();
    }
}
