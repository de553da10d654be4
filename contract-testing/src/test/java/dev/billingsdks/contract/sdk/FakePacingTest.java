package dev.billingsdks.contract.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class FakePacingTest {

    @Test
    void time_passes_only_by_waits_and_when_the_test_advances_it() {
        FakePacing pacing = new FakePacing();
        Instant start = pacing.now();

        pacing.sleep(Duration.ofSeconds(2), new CountDownLatch(1));
        pacing.pass(Duration.ofSeconds(3));

        assertThat(pacing.now()).isEqualTo(start.plusSeconds(5));
        assertThat(pacing.nanoTime()).isEqualTo(Duration.ofSeconds(5).toNanos());
        assertThat(pacing.waits()).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void a_backoff_has_its_full_length() {
        FakePacing pacing = new FakePacing();

        pacing.sleep(Duration.ofNanos((long) (pacing.jitter() * 500_000_000)), new CountDownLatch(1));

        assertThat(pacing.wholeMillis()).containsExactly(500L);
    }
}
