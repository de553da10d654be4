package dev.billingsdks.mijnklantportaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.error.WebhookSignatureException;
import dev.billingsdks.runtime.error.WebhookSignatureException.Check;
import dev.billingsdks.runtime.header.Headers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WebhooksTest {

    private static final byte[] BODY = "{\"event\":\"customer.created\"}".getBytes(StandardCharsets.UTF_8);

    private final Headers headers =
            Headers.builder().add("X-Webhook-Signature", "s3cret").build();

    @Test
    void a_delivery_with_the_secret_is_verified() {
        assertThat(MijnKlantportaalWebhooks.verifier("s3cret").verify(headers, BODY))
                .isSameAs(BODY);
    }

    @Test
    void a_delivery_with_another_secret_fails() {
        WebhookSignatureException e = catchThrowableOfType(
                WebhookSignatureException.class,
                () -> MijnKlantportaalWebhooks.verifier("other").verify(headers, BODY));

        assertThat(e.check()).isEqualTo(Check.SIGNATURE);
    }
}
