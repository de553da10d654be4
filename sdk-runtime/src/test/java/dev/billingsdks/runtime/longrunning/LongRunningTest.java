package dev.billingsdks.runtime.longrunning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.runtime.http.operation.HttpExchange;
import dev.billingsdks.runtime.http.operation.Operation;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What several threads see of one operation. What it does on the wire is tested in sdk-yandex-billing. */
class LongRunningTest {

    @Test
    void end_that_another_thread_has_seen_is_not_undone_by_an_older_response() {
        OvertakenSource source = new OvertakenSource();
        LongRunning<String, String> operation = new LongRunning<>(source, OperationId.of("o1"), null);
        source.meanwhile = operation::poll;

        assertThat(operation.poll()).isTrue();

        assertThat(source.requests).hasValue(2);
        assertThat(operation.await()).isEqualTo("ended");
    }

    /** Returns an old state after another request, which is sent meanwhile, has returned the end. */
    private static final class OvertakenSource implements StateSource<String, String> {

        private final AtomicInteger requests = new AtomicInteger();
        private Runnable meanwhile = () -> {};

        @Override
        public State<String, String> request(OperationId id) {
            if (requests.incrementAndGet() > 1) {
                return new State<>(null, true, null, "ended", null);
            }
            meanwhile.run();
            return new State<>(null, false, null, null, null);
        }

        @Override
        public HttpExchange exchange() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Operation<?> operation() {
            throw new UnsupportedOperationException();
        }
    }
}
