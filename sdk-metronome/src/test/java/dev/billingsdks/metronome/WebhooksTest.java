package dev.billingsdks.metronome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.error.WebhookSignatureException;
import dev.billingsdks.runtime.error.WebhookSignatureException.Check;
import dev.billingsdks.runtime.header.Headers;
import dev.billingsdks.runtime.webhook.WebhookVerifier;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The signature was computed with OpenSSL: {@code printf '%s\n%s' "$DATE" "$BODY" | openssl dgst -sha256 -hmac whsec-metronome-1}. */
class WebhooksTest {

    private static final String DATE = "Sun, 29 Nov 2026 10:00:00 GMT";
    private static final byte[] BODY =
            "{\"id\":\"evt_1\",\"type\":\"alerts.low_remaining_credit_balance\",\"name\":\"Zo\u00eb\"}"
                    .getBytes(StandardCharsets.UTF_8);
    private static final String SIGNATURE = "162157ff90a143fecf3b94c878f73f222efa2cec1d9b934bf0fd25f7b4a79b8d";

    private final WebhookVerifier verifier = MetronomeWebhooks.verifier("whsec-metronome-1")
            .withClock(Clock.fixed(Instant.parse("2026-11-29T10:05:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @ValueSource(strings = {"X-Metronome-Date", "Date"})
    void a_delivery_is_verified_with_either_header_of_the_date(String header) {
        Headers headers = Headers.builder()
                .add(header, DATE)
                .add("Metronome-Webhook-Signature", SIGNATURE)
                .build();

        assertThat(verifier.verify(headers, BODY)).isSameAs(BODY);
    }

    @Test
    void a_delivery_of_five_minutes_and_a_second_ago_fails() {
        Headers headers = Headers.builder()
                .add("X-Metronome-Date", DATE)
                .add("Metronome-Webhook-Signature", SIGNATURE)
                .build();
        WebhookVerifier later = verifier.withClock(Clock.fixed(Instant.parse("2026-11-29T10:05:01Z"), ZoneOffset.UTC));

        WebhookSignatureException e =
                catchThrowableOfType(WebhookSignatureException.class, () -> later.verify(headers, BODY));

        assertThat(e.check()).isEqualTo(Check.TIMESTAMP);
        assertThat(e.vendor()).isEqualTo("Metronome");
    }
}
