package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that nobody closes. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DroppedClientTest {

    private static final int MANY = 20_000;

    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void twenty_thousand_dropped_clients_leave_no_thread_and_are_collected() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        List<WeakReference<TestClient>> clients = new ArrayList<>(MANY);

        for (int i = 0; i < MANY; i++) {
            clients.add(new WeakReference<>(TestClient.of(server).build()));
        }

        assertThat(newThreads(before)).isEmpty();
        Eventually.is("collected", () -> {
            System.gc();
            return clients.stream().allMatch(client -> client.refersTo(null));
        });
    }

    @Test
    void clients_that_were_dropped_after_a_call_leave_no_thread_and_are_collected() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        List<WeakReference<TestClient>> clients = new ArrayList<>();

        for (int i = 0; i < 50; i++) {
            clients.add(used(TestClient.of(server).bearerToken(() -> "token").build()));
        }

        Eventually.is("collected", () -> {
            System.gc();
            return clients.stream().allMatch(client -> client.refersTo(null));
        });
        Eventually.is("no thread left", () -> newThreads(before).isEmpty());
    }

    @Test
    void the_sdks_classes_can_be_unloaded_after_a_call_whose_client_was_dropped() throws Exception {
        WeakReference<ClassLoader> loader = loadAndCall(server.url());

        Eventually.is("unloaded", () -> {
            System.gc();
            return loader.refersTo(null);
        });
    }

    @Test
    void the_class_loader_of_a_caller_is_not_kept_by_threads_of_the_sdk() throws Exception {
        TestClient client = TestClient.of(server).bearerToken(() -> "token").build();
        WeakReference<ClassLoader> loader = callWithContextClassLoader(client);

        // Calls go on, so that the watchdog lives on.
        Eventually.is("collected", () -> {
            client.getThing();
            System.gc();
            return loader.refersTo(null);
        });
        client.close();
    }

    private static WeakReference<TestClient> used(TestClient client) {
        client.getThing();
        return new WeakReference<>(client);
    }

    private static WeakReference<ClassLoader> callWithContextClassLoader(TestClient client)
            throws InterruptedException {
        ClassLoader loader = new ClassLoader(DroppedClientTest.class.getClassLoader()) {};
        Thread caller = new Thread(new ThreadGroup("of an application"), client::getThing);
        caller.setContextClassLoader(loader);
        caller.start();
        caller.join();
        return new WeakReference<>(loader);
    }

    /** Loads every class again, except those of the JDK, and calls one of them. */
    private static WeakReference<ClassLoader> loadAndCall(String url) throws Exception {
        URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader());
        @SuppressWarnings("unchecked")
        Consumer<String> script = (Consumer<String>) loader.loadClass(Script.class.getName())
                .getDeclaredConstructor()
                .newInstance();
        Thread caller = new Thread(() -> script.accept(url));
        caller.setContextClassLoader(loader);
        List<Throwable> failures = new ArrayList<>();
        caller.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
        caller.start();
        caller.join();
        assertThat(failures).isEmpty();
        return new WeakReference<>(loader);
    }

    private static URL[] classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(new File(entry).toURI().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    /** Returns the threads that were started meanwhile, but for the test's own. */
    private static Set<Thread> newThreads(Set<Thread> before) {
        Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
        threads.removeAll(before);
        threads.removeIf(thread -> !thread.getName().startsWith("billing-sdks")
                && !thread.getName().startsWith("Acme"));
        return threads;
    }

    /** What the classes of another loader run. */
    public static final class Script implements Consumer<String> {
        @Override
        public void accept(String url) {
            TestClient client = TestClient.builder(TestClient.ACME)
                    .bearerToken(() -> "token")
                    .baseUrl(url)
                    .build();
            if (!client.getThing().id().equals("t1")) {
                throw new AssertionError("another thing");
            }
        }
    }
}
