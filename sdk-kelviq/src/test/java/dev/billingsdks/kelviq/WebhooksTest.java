package dev.billingsdks.kelviq;

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

/** The signature was computed with OpenSSL: {@code printf 'msg_1.1795946400.%s' "$BODY" | openssl dgst -sha256 -hmac kq_whsec_1}. */
class WebhooksTest {

    private static final byte[] BODY =
            "{\"type\":\"subscription.created\",\"data\":{\"id\":\"sub_1\",\"customer\":\"Zo\u00eb\"}}"
                    .getBytes(StandardCharsets.UTF_8);
    private static final String SIGNATURE = "v1,bc6f2c6f57635706d4b48bb77154809d515fe81837eef4f351b306c0e1f63a17";

    private final Headers headers = Headers.builder()
            .add("webhook-id", "msg_1")
            .add("webhook-timestamp", "1795946400")
            .add("webhook-signature", SIGNATURE)
            .build();

    @Test
    void a_delivery_is_verified_with_the_secret_as_it_is() {
        assertThat(verifier("kq_whsec_1").verify(headers, BODY)).isSameAs(BODY);
    }

    @Test
    void the_secret_without_its_prefix_fails() {
        WebhookSignatureException e = catchThrowableOfType(
                WebhookSignatureException.class, () -> verifier("1").verify(headers, BODY));

        assertThat(e.check()).isEqualTo(Check.SIGNATURE);
    }

    private static WebhookVerifier verifier(String secret) {
        return KelviqWebhooks.verifier(secret)
                .withClock(Clock.fixed(Instant.parse("2026-11-29T10:05:00Z"), ZoneOffset.UTC));
    }
}
