package dev.billingsdks.flink.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

class SharedClientsTest {

    private static final SharedClients.Key KEY =
            new SharedClients.Key("factory", SharedClientsTest.class.getClassLoader());

    @Test
    void readers_of_a_job_share_a_client_that_the_last_one_closes() throws Exception {
        Client first = SharedClients.acquire("test", KEY, listener -> new Client());
        Client second = SharedClients.acquire("test", KEY, listener -> new Client());

        assertThat(second).isSameAs(first);
        SharedClients.release(KEY);
        assertThat(first.closed).isFalse();
        SharedClients.release(KEY);
        assertThat(first.closed).isTrue();
    }

    @Test
    void jobs_with_other_classes_of_the_same_names_do_not_share_a_client() throws Exception {
        try (URLClassLoader other = new URLClassLoader(new URL[0])) {
            SharedClients.Key ofOtherJob = new SharedClients.Key("factory", other);
            Client first = SharedClients.acquire("test", KEY, listener -> new Client());
            Client second = SharedClients.acquire("test", ofOtherJob, listener -> new Client());

            assertThat(second).isNotSameAs(first);
            SharedClients.release(KEY);
            SharedClients.release(ofOtherJob);
        }
    }

    @Test
    void factory_that_fails_is_reported_without_its_message() {
        assertThatThrownBy(() -> SharedClients.acquire("test", KEY, listener -> {
                    throw new IllegalArgumentException("secret");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("test: the client could not be created: java.lang.IllegalArgumentException")
                .hasNoCause();
    }

    /** Knows whether it was closed. */
    private static final class Client implements AutoCloseable {

        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }
}
