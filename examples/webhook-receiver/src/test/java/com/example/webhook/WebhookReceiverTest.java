package com.example.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.kelviq.KelviqWebhooks;
import dev.billingsdks.runtime.json.JsonValue;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deliveries over HTTP: what is responded, and what reaches the application. */
final class WebhookReceiverTest {

    private static final String SECRET = "kq_whsec_of_this_test";
    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");
    private static final Delivery DELIVERY =
            new Delivery("msg_1", NOW, "{\"type\":\"customer.created\",\"customer\":\"Zo\u00eb\"}", SECRET);

    private final List<JsonValue> received = new CopyOnWriteArrayList<>();
    private volatile boolean fails;
    private WebhookReceiver receiver;

    @BeforeEach
    void start() throws IOException {
        receiver = WebhookReceiver.start(
                0,
                KelviqWebhooks.verifier(SECRET).withClock(Clock.fixed(NOW, ZoneOffset.UTC)),
                new EventLog(this::receive));
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void an_event_with_the_right_signature_is_received() throws Exception {
        assertThat(DELIVERY.sendTo(receiver)).isEqualTo(204);

        assertThat(received).containsExactly(JsonValue.parse(DELIVERY.body()));
    }

    @Test
    void an_event_with_the_signature_of_another_secret_is_rejected() throws Exception {
        Delivery wrong = new Delivery(DELIVERY.id(), NOW, DELIVERY.body(), "kq_whsec_another");

        assertThat(wrong.sendTo(receiver)).isEqualTo(400);

        assertThat(received).isEmpty();
    }

    @Test
    void an_event_whose_body_was_altered_is_rejected() throws Exception {
        assertThat(DELIVERY.sendAlteredTo(receiver)).isEqualTo(400);

        assertThat(received).isEmpty();
    }

    @Test
    void an_event_that_is_older_than_five_minutes_is_rejected() throws Exception {
        Delivery old = new Delivery("msg_2", NOW.minus(Duration.ofSeconds(301)), DELIVERY.body(), SECRET);
        Delivery stillValid = new Delivery("msg_3", NOW.minus(Duration.ofSeconds(300)), DELIVERY.body(), SECRET);

        assertThat(old.sendTo(receiver)).isEqualTo(400);
        assertThat(received).isEmpty();

        assertThat(stillValid.sendTo(receiver)).isEqualTo(204);
        assertThat(received).hasSize(1);
    }

    @Test
    void an_event_that_is_delivered_again_is_accepted_and_not_processed() throws Exception {
        Delivery later = new Delivery(DELIVERY.id(), NOW.plusSeconds(60), DELIVERY.body(), SECRET);

        assertThat(DELIVERY.sendTo(receiver)).isEqualTo(204);
        assertThat(later.sendTo(receiver)).isEqualTo(204);

        assertThat(received).hasSize(1);
    }

    @Test
    void an_event_that_the_application_could_not_process_is_processed_when_it_is_delivered_again() throws Exception {
        fails = true;
        assertThat(DELIVERY.sendTo(receiver)).isEqualTo(500);

        fails = false;
        assertThat(DELIVERY.sendTo(receiver)).isEqualTo(204);

        assertThat(received).hasSize(1);
    }

    @Test
    void a_request_without_a_signature_and_one_that_is_not_a_post_are_rejected() throws Exception {
        HttpRequest.Builder unsigned = HttpRequest.newBuilder(Delivery.uri(receiver));

        assertThat(status(
                        unsigned.POST(HttpRequest.BodyPublishers.ofString("{}")).build()))
                .isEqualTo(400);
        assertThat(status(unsigned.GET().build())).isEqualTo(405);
    }

    @Test
    void a_body_that_is_too_large_is_rejected() throws Exception {
        Delivery large = new Delivery("msg_4", NOW, " ".repeat(WebhookReceiver.LARGEST_BODY) + "{}", SECRET);

        assertThat(large.sendTo(receiver)).isEqualTo(413);

        assertThat(received).isEmpty();
    }

    private void receive(JsonValue event) {
        if (fails) {
            throw new IllegalStateException("no database");
        }
        received.add(event);
    }

    private static int status(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
