package dev.billingsdks.runtime.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.error.WebhookSignatureException;
import dev.billingsdks.runtime.error.WebhookSignatureException.Check;
import dev.billingsdks.runtime.header.Headers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The signatures were computed with OpenSSL:
 * {@code printf 'msg_1.1795946400.%s' "$BODY" | openssl dgst -sha256 -hmac kq_whsec_1}.
 */
class WebhookVerifierTest {

    private static final WebhookScheme SIGNED = WebhookScheme.hmacSha256("Acme", "webhook-signature")
            .version("v1")
            .id("webhook-id")
            .timestampSeconds("webhook-timestamp")
            .joinedByDot()
            .build();

    private static final WebhookScheme DATED = WebhookScheme.hmacSha256("Acme", "Acme-Signature")
            .timestampDate("X-Acme-Date", "Date")
            .joinedByNewline()
            .build();

    private static final WebhookScheme SHARED =
            WebhookScheme.sharedSecret("Acme", "X-Webhook-Signature").build();

    private static final byte[] BODY =
            "{\"type\":\"subscription.created\",\"data\":{\"id\":\"sub_1\",\"customer\":\"Zo\u00eb\"}}"
                    .getBytes(StandardCharsets.UTF_8);
    private static final String SIGNATURE = "bc6f2c6f57635706d4b48bb77154809d515fe81837eef4f351b306c0e1f63a17";
    private static final String SIGNATURE_OF_OLD_SECRET =
            "c53dc2db5847e3162901d5a9def64c87ebce61ea0970a3409a7dbc9a317c42ce";
    private static final Instant SENT = Instant.parse("2026-11-29T10:00:00Z");

    private final WebhookVerifier verifier = at(SENT, WebhookVerifier.of(SIGNED, "kq_whsec_1"));

    @Test
    void a_signed_request_gives_its_body() {
        assertThat(verifier.verify(headers("v1," + SIGNATURE), BODY)).isSameAs(BODY);
    }

    @Test
    void headers_can_be_given_by_a_function() {
        Map<String, String> headers = Map.of(
                "webhook-id", "msg_1", "webhook-timestamp", "1795946400", "webhook-signature", "v1," + SIGNATURE);

        assertThat(verifier.verify(headers::get, BODY)).isSameAs(BODY);
    }

    @Test
    void one_of_several_signatures_is_enough() {
        String old = "v1," + SIGNATURE_OF_OLD_SECRET;

        assertThat(verifier.verify(headers("v2,abc " + old + " v1," + SIGNATURE), BODY))
                .isSameAs(BODY);
    }

    @Test
    void one_of_several_secrets_is_enough() {
        WebhookVerifier rotating = at(SENT, WebhookVerifier.of(SIGNED, "kq_whsec_1", "kq_whsec_0"));

        assertThat(rotating.verify(headers("v1," + SIGNATURE_OF_OLD_SECRET), BODY))
                .isSameAs(BODY);
    }

    @Test
    void white_space_around_a_secret_is_removed() {
        WebhookVerifier mounted = at(SENT, WebhookVerifier.of(SIGNED, "kq_whsec_1\n"));

        assertThat(mounted.verify(headers("v1," + SIGNATURE), BODY)).isSameAs(BODY);
    }

    @Test
    void another_body_fails_the_signature() {
        byte[] other = new String(BODY, StandardCharsets.UTF_8)
                .replace("sub_1", "sub_2")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(failure(verifier, headers("v1," + SIGNATURE), other).check()).isEqualTo(Check.SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v1,",
                "v2," + SIGNATURE,
                SIGNATURE,
                "v1," + SIGNATURE_OF_OLD_SECRET,
                "v1,BC6F2C6F57635706D4B48BB77154809D515FE81837EEF4F351B306C0E1F63A17",
                "v1,bc6f"
            })
    void another_signature_fails(String signature) {
        assertThat(failure(verifier, headers(signature), BODY).check()).isEqualTo(Check.SIGNATURE);
    }

    @Test
    void a_timestamp_within_the_tolerance_passes() {
        WebhookVerifier later = at(SENT.plusSeconds(300), WebhookVerifier.of(SIGNED, "kq_whsec_1"));

        assertThat(later.verify(headers("v1," + SIGNATURE), BODY)).isSameAs(BODY);
    }

    @ParameterizedTest
    @ValueSource(longs = {301, -301})
    void a_timestamp_beyond_the_tolerance_fails(long seconds) {
        WebhookVerifier later = at(SENT.plusSeconds(seconds), WebhookVerifier.of(SIGNED, "kq_whsec_1"));

        assertThat(failure(later, headers("v1," + SIGNATURE), BODY))
                .hasMessage(
                        "Acme webhook: the timestamp is more than PT5M from the current time; the request may be repeated,"
                                + " or a clock is wrong")
                .extracting(WebhookSignatureException::check)
                .isEqualTo(Check.TIMESTAMP);
    }

    @Test
    void the_tolerance_can_be_set() {
        WebhookVerifier patient = at(
                SENT.plusSeconds(600), WebhookVerifier.of(SIGNED, "kq_whsec_1").withTolerance(Duration.ofMinutes(10)));

        assertThat(patient.verify(headers("v1," + SIGNATURE), BODY)).isSameAs(BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1795946400.0", "-1795946400", "2026-11-29T10:00:00Z", "999999999999999999999", "1_7"})
    void a_timestamp_that_is_not_a_number_of_seconds_fails(String timestamp) {
        Headers headers = Headers.builder()
                .add("webhook-id", "msg_1")
                .add("webhook-timestamp", timestamp)
                .add("webhook-signature", "v1," + SIGNATURE)
                .build();

        assertThat(failure(verifier, headers, BODY))
                .hasMessage("Acme webhook: the timestamp is not a number of seconds")
                .extracting(WebhookSignatureException::check)
                .isEqualTo(Check.TIMESTAMP_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"webhook-id", "webhook-timestamp", "webhook-signature"})
    void a_missing_header_is_named(String missing) {
        Headers.Builder headers = Headers.builder();
        for (String name : headers("v1," + SIGNATURE).names()) {
            headers.add(
                    name,
                    name.equals(missing)
                            ? " "
                            : String.valueOf(headers("v1," + SIGNATURE).first(name)));
        }

        assertThat(failure(verifier, headers.build(), BODY))
                .hasMessage("Acme webhook: the header " + missing + " is missing")
                .extracting(WebhookSignatureException::check)
                .isEqualTo(Check.HEADER);
    }

    @Test
    void neither_secret_nor_signature_nor_body_is_in_a_message() {
        String message = String.valueOf(
                failure(verifier, headers("v1,canary-signature"), "canary-body".getBytes(StandardCharsets.UTF_8))
                        .getMessage());

        assertThat(message).doesNotContain("canary").doesNotContain("kq_whsec");
        assertThat(verifier).hasToString("Acme webhooks verifier");
    }

    @Test
    void the_first_header_with_a_date_counts() {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        WebhookVerifier dated = at(SENT, WebhookVerifier.of(DATED, "s1"));
        // printf 'Sun, 29 Nov 2026 10:00:00 GMT\n{}' | openssl dgst -sha256 -hmac s1
        Headers headers = Headers.builder()
                .add("Date", "Sun, 29 Nov 2026 10:00:07 GMT")
                .add("X-Acme-Date", "Sun, 29 Nov 2026 10:00:00 GMT")
                .add("Acme-Signature", "2b70aac58020abadfec0d18c3b7e0e35287a52b70086276f36dfef105665bf77")
                .build();

        assertThat(dated.verify(headers, body)).isSameAs(body);
    }

    @Test
    void a_date_that_is_not_one_of_http_fails() {
        Headers headers = Headers.builder()
                .add("Date", "2026-11-29T10:00:00Z")
                .add("Acme-Signature", SIGNATURE)
                .build();

        assertThat(failure(at(SENT, WebhookVerifier.of(DATED, "s1")), headers, BODY))
                .hasMessage("Acme webhook: the timestamp is not a date of HTTP");
    }

    @Test
    void a_shared_secret_passes() {
        Headers headers = Headers.builder().add("X-Webhook-Signature", "s1").build();

        assertThat(WebhookVerifier.of(SHARED, "s0", "s1").verify(headers, BODY)).isSameAs(BODY);
    }

    @Test
    void another_shared_secret_fails() {
        Headers headers = Headers.builder().add("X-Webhook-Signature", "s2").build();

        assertThat(failure(WebhookVerifier.of(SHARED, "s1"), headers, BODY))
                .hasMessage("Acme webhook: the secret in X-Webhook-Signature is not one of those given")
                .extracting(WebhookSignatureException::check)
                .isEqualTo(Check.SIGNATURE);
    }

    @Test
    void a_blank_secret_is_rejected() {
        assertThatThrownBy(() -> WebhookVerifier.of(SHARED, "s1", " \n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the webhook secret is blank");
    }

    @Test
    void a_signature_without_a_timestamp_is_not_a_scheme() {
        WebhookScheme.Builder builder = WebhookScheme.hmacSha256("Acme", "Acme-Signature");

        assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
    }

    private static WebhookVerifier at(Instant now, WebhookVerifier verifier) {
        return verifier.withClock(Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Headers headers(String signature) {
        return Headers.builder()
                .add("webhook-id", "msg_1")
                .add("webhook-timestamp", "1795946400")
                .add("webhook-signature", signature)
                .build();
    }

    private static WebhookSignatureException failure(WebhookVerifier verifier, Headers headers, byte[] body) {
        return catchThrowableOfType(WebhookSignatureException.class, () -> verifier.verify(headers, body));
    }
}
