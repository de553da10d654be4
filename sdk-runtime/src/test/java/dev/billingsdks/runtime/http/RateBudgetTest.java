package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.RateBudget;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.DeadlineExceededException;
import dev.billingsdks.runtime.error.InterruptedCallException;
import dev.billingsdks.runtime.error.RateLimitException;
import dev.billingsdks.runtime.error.RequestNotSentException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateBudgetTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final FakePacing pacing = new FakePacing();
    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void calls_are_evenly_spaced() {
        try (TestClient client = client(RateBudget.perSecond(8))) {
            client.getThing();
            client.getThing();
            client.getThing();
        }

        assertThat(pacing.sleeps()).containsExactly(Duration.ofMillis(125), Duration.ofMillis(125));
    }

    @Test
    void time_without_requests_allows_no_burst() {
        try (TestClient client = client(RateBudget.perSecond(1))) {
            client.getThing();
            pacing.pass(Duration.ofSeconds(10));
            client.getThing();
            client.getThing();
        }

        assertThat(pacing.sleeps()).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void a_retry_waits_for_its_turn() {
        server.then(Replies.status(503), Replies.thing());

        try (TestClient client = client(RateBudget.perSecond(1))) {
            client.getThing();
        }

        assertThat(pacing.sleeps()).containsExactly(Duration.ofMillis(250), Duration.ofMillis(750));
    }

    @Test
    void a_wait_beyond_the_deadline_fails_at_once_and_sends_nothing() {
        try (TestClient client = client(RateBudget.perMinute(1))) {
            client.getThing();
            DeadlineExceededException e = catchThrowableOfType(
                    DeadlineExceededException.class, () -> client.getThing(timeout(Duration.ofSeconds(30))));

            assertThat(e)
                    .hasMessage(
                            "Acme getThing: GET /things: not sent: the rate budget allows a request only after the timeout of"
                                    + " PT30S; use a longer timeout, fewer requests or a larger budget");
        }

        assertThat(pacing.sleeps()).isEmpty();
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void a_call_that_does_not_wait_takes_no_turn() {
        try (TestClient client = client(RateBudget.perMinute(1))) {
            client.getThing();
            assertThatThrownBy(() -> client.getThing(timeout(Duration.ofSeconds(30))))
                    .isInstanceOf(DeadlineExceededException.class);
            client.getThing(timeout(Duration.ofSeconds(90)));
        }

        assertThat(pacing.sleeps()).containsExactly(MINUTE);
    }

    @Test
    void clients_share_a_budget() {
        RateBudget budget = RateBudget.perMinute(60);

        try (TestClient first = client(budget);
                TestClient second = client(budget)) {
            first.getThing();
            second.getThing();
        }

        assertThat(pacing.sleeps()).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void a_call_can_have_a_budget_of_its_own() {
        RequestOptions options =
                RequestOptions.builder().rateBudget(RateBudget.perSecond(2)).build();

        try (TestClient client = client(RateBudget.perMinute(1))) {
            client.getThing();
            client.getThing(options);
            client.getThing(options.toBuilder().build());
        }

        assertThat(pacing.sleeps()).containsExactly(Duration.ofMillis(500));
    }

    @Test
    void a_long_retry_after_pauses_others_for_a_minute() {
        server.then(Replies.status(429, "Retry-After: 3600"), Replies.thing());

        try (TestClient client = client(RateBudget.perSecond(1))) {
            assertThatThrownBy(client::getThing).isInstanceOf(RateLimitException.class);
            client.getThing(timeout(Duration.ofMinutes(2)));
        }

        assertThat(pacing.sleeps()).containsExactly(MINUTE);
    }

    @Test
    void a_429_without_retry_after_pauses_others_for_the_backoff() {
        server.then(Replies.status(429), Replies.thing());

        try (TestClient client = client(RateBudget.perSecond(1000))) {
            assertThatThrownBy(() -> client.getThing(
                            RequestOptions.builder().maxAttempts(1).build()))
                    .isInstanceOf(RateLimitException.class);
            client.getThing();
        }

        assertThat(pacing.sleeps()).containsExactly(Duration.ofMillis(500));
    }

    @Test
    void a_call_that_is_interrupted_leaves_its_turn_to_another() {
        try (TestClient client = client(RateBudget.perSecond(1))) {
            client.getThing();
            pacing.onSleep(() -> Thread.currentThread().interrupt());
            pacing.stopTime();
            assertThatThrownBy(client::getThing).isInstanceOf(InterruptedCallException.class);
            assertThat(Thread.interrupted()).isTrue();
            pacing.onSleep(() -> {});
            pacing.startTime();
            client.getThing();
        }

        assertThat(pacing.sleeps()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void closing_the_client_ends_the_wait() {
        TestClient client = client(RateBudget.perSecond(1));
        client.getThing();
        pacing.onSleep(client::close);

        assertThatThrownBy(client::getThing)
                .isInstanceOf(RequestNotSentException.class)
                .hasMessage("Acme getThing: the client is closed");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void an_application_can_wait_for_a_turn_of_its_own() {
        RateBudget budget = RateBudget.perMinute(1);

        assertThat(budget.acquire(Duration.ZERO)).isTrue();
        assertThat(budget.acquire(Duration.ofSeconds(50))).isFalse();
    }

    @Test
    void a_pause_moves_those_that_wait_as_a_whole() {
        RateBudget budget = RateBudget.perSecond(1);
        CountDownLatch open = new CountDownLatch(1);
        budget.acquire(MINUTE, pacing, open);
        pacing.onSleep(() -> {
            pacing.onSleep(() -> {});
            budget.pause(Duration.ofSeconds(5), pacing);
        });

        budget.acquire(MINUTE, pacing, open);
        budget.acquire(MINUTE, pacing, open);

        assertThat(pacing.sleeps())
                .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 0.0001, 2_000_000, Double.NaN, Double.POSITIVE_INFINITY})
    void a_rate_is_from_0_001_to_a_million(double rate) {
        assertThatThrownBy(() -> RateBudget.perSecond(rate))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a rate budget must allow from 0.001 to 1000000 requests in a second, but allows " + rate);
    }

    private TestClient client(RateBudget budget) {
        return TestClient.of(server).pacing(pacing).rateBudget(budget).build();
    }

    private static RequestOptions timeout(Duration timeout) {
        return RequestOptions.builder().timeout(timeout).build();
    }
}
