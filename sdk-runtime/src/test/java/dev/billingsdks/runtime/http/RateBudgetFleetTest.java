package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.runtime.RateBudget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many clients of one account on many threads, in time that passes only while all of them wait. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RateBudgetFleetTest {

    private static final int CLIENTS = 200;
    private static final int CALLS = 2 * CLIENTS;
    private static final int THREADS = 16;
    private static final int PER_SECOND = 20;
    private static final long INTERVAL = Duration.ofMillis(50).toNanos();

    private final FleetPacing pacing = new FleetPacing(THREADS);
    private final List<Long> arrivals = new CopyOnWriteArrayList<>();
    private final Map<Thread, AtomicInteger> calls = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    private volatile int rejected = -1;

    private final ScriptedServer server = ScriptedServer.replying((socket, out) -> {
        int index;
        synchronized (arrivals) {
            index = arrivals.size();
            arrivals.add(pacing.nanoTime());
        }
        ScriptedServer.Reply reply = index == rejected ? Replies.status(429, "Retry-After: 10") : Replies.thing();
        reply.write(socket, out);
    });

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void a_fleet_keeps_to_the_limit_and_uses_all_of_it() throws InterruptedException {
        run();

        assertThat(arrivals).hasSize(CALLS);
        assertThat(arrivals.get(CALLS - 1)).isEqualTo((CALLS - 1) * INTERVAL);
        assertThat(mostInOneSecond()).isEqualTo(PER_SECOND);
    }

    @Test
    void each_thread_gets_its_share() throws InterruptedException {
        run();

        assertThat(calls.values())
                .hasSize(THREADS)
                .allSatisfy(count -> assertThat(count.get()).isBetween(CALLS / THREADS - 1, CALLS / THREADS + 1));
    }

    @Test
    void a_response_with_status_429_pauses_all_and_no_burst_follows() throws InterruptedException {
        rejected = 40;

        run();

        long pause = Duration.ofSeconds(10).toNanos();
        assertThat(arrivals).hasSize(CALLS + 1);
        assertThat(arrivals.get(40)).isEqualTo(40 * INTERVAL);
        assertThat(arrivals.get(41)).isEqualTo(40 * INTERVAL + pause);
        assertThat(arrivals.get(CALLS)).isEqualTo((CALLS - 1) * INTERVAL + pause);
        assertThat(mostInOneSecond()).isEqualTo(PER_SECOND);
    }

    private void run() throws InterruptedException {
        RateBudget budget = RateBudget.perSecond(PER_SECOND);
        List<TestClient> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(TestClient.of(server).pacing(pacing).rateBudget(budget).build());
        }
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            threads.add(new Thread(() -> work(clients)));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        clients.forEach(TestClient::close);
    }

    private void work(List<TestClient> clients) {
        AtomicInteger count = calls.computeIfAbsent(Thread.currentThread(), thread -> new AtomicInteger());
        for (int call = next.getAndIncrement(); call < CALLS; call = next.getAndIncrement()) {
            clients.get(call % CLIENTS).getThing();
            count.incrementAndGet();
        }
        pacing.workerEnded();
    }

    /** Returns the largest number of requests in a window of one second, which includes its start and not its end. */
    private int mostInOneSecond() {
        int most = 0;
        int first = 0;
        for (int last = 0; last < arrivals.size(); last++) {
            while (arrivals.get(last) - arrivals.get(first)
                    >= Duration.ofSeconds(1).toNanos()) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }
}
