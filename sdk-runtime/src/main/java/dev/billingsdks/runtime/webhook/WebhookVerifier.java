package dev.billingsdks.runtime.webhook;

import dev.billingsdks.runtime.error.WebhookSignatureException;
import dev.billingsdks.runtime.error.WebhookSignatureException.Check;
import dev.billingsdks.runtime.header.Headers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Verifies that requests are webhooks of a vendor. Immutable and thread-safe.
 *
 * <p>Vendors deliver a webhook again until the application responds with success, so that an application has to expect one event
 * several times.
 */
public final class WebhookVerifier {

    private final WebhookScheme scheme;
    private final List<byte[]> secrets;
    private final Duration tolerance;
    private final Clock clock;

    private WebhookVerifier(WebhookScheme scheme, List<byte[]> secrets, Duration tolerance, Clock clock) {
        this.scheme = scheme;
        this.secrets = secrets;
        this.tolerance = tolerance;
        this.clock = clock;
    }

    /**
     * Returns a verifier; for generated code.
     *
     * @param secret as the vendor shows it; white space around it is removed
     * @param others further secrets that are accepted, while secrets are replaced
     */
    public static WebhookVerifier of(WebhookScheme scheme, String secret, String... others) {
        List<byte[]> secrets = new ArrayList<>(1);
        secrets.add(bytes(secret));
        for (String other : others) {
            secrets.add(bytes(other));
        }
        return new WebhookVerifier(scheme, List.copyOf(secrets), scheme.tolerance, Clock.systemUTC());
    }

    /** Returns a verifier that accepts timestamps up to this far from the current time. */
    public WebhookVerifier withTolerance(Duration tolerance) {
        if (tolerance.isNegative()) {
            throw new IllegalArgumentException("the tolerance must not be negative, but is " + tolerance);
        }
        return new WebhookVerifier(scheme, secrets, tolerance, clock);
    }

    /** Returns a verifier with another clock. For tests. */
    public WebhookVerifier withClock(Clock clock) {
        return new WebhookVerifier(scheme, secrets, tolerance, Objects.requireNonNull(clock, "clock"));
    }

    /**
     * Verifies a request and returns its body.
     *
     * @param headers the headers of the request
     * @param body the body as it was received, byte for byte: JSON that was parsed and written again has another signature
     * @throws WebhookSignatureException if a check fails
     */
    public byte[] verify(Headers headers, byte[] body) {
        return verify(name -> String.join(" ", headers.all(name)), body);
    }

    /**
     * Verifies a request and returns its body.
     *
     * @param header returns the value of a header, in any case, or null, such as {@code request::getHeader} of a servlet
     * @param body the body as it was received, byte for byte
     * @throws WebhookSignatureException if a check fails
     */
    public byte[] verify(Function<String, @Nullable String> header, byte[] body) {
        String signature = required(header, scheme.signatureHeader);
        if (!scheme.signed) {
            checkSecret(signature);
            return body;
        }
        String id = scheme.idHeader == null ? null : required(header, scheme.idHeader);
        String timestamp = timestamp(header);
        Instant sent = instant(timestamp);
        checkSignature(signature, signedBefore(id, timestamp), body);
        checkTime(sent);
        return body;
    }

    /** Returns the vendor, without secrets. */
    @Override
    public String toString() {
        return scheme + " verifier";
    }

    /** Every secret is compared, so that the time does not tell which one is the right one. */
    private void checkSecret(String given) {
        byte[] bytes = given.getBytes(StandardCharsets.UTF_8);
        boolean matches = false;
        for (byte[] secret : secrets) {
            matches |= MessageDigest.isEqual(secret, bytes);
        }
        if (!matches) {
            throw failure(Check.SIGNATURE, "the secret in " + scheme.signatureHeader + " is not one of those given");
        }
    }

    private void checkSignature(String header, byte[] before, byte[] body) {
        List<byte[]> signatures = signatures(header);
        boolean matches = false;
        for (byte[] secret : secrets) {
            byte[] expected = hmac(secret, before, body);
            for (byte[] signature : signatures) {
                matches |= MessageDigest.isEqual(expected, signature);
            }
        }
        if (!matches) {
            throw failure(
                    Check.SIGNATURE,
                    "no signature in " + scheme.signatureHeader
                            + " matches; check the secret, and that the body is verified as it was received");
        }
    }

    private void checkTime(Instant sent) {
        Duration distance = Duration.between(sent, clock.instant()).abs();
        if (distance.compareTo(tolerance) > 0) {
            throw failure(
                    Check.TIMESTAMP,
                    "the timestamp is more than " + tolerance
                            + " from the current time; the request may be repeated, or a clock is wrong");
        }
    }

    private List<byte[]> signatures(String header) {
        List<byte[]> signatures = new ArrayList<>(1);
        for (String part : header.strip().split("\\s+", -1)) {
            if (scheme.version == null) {
                signatures.add(part.getBytes(StandardCharsets.UTF_8));
            } else if (part.startsWith(scheme.version + ",")) {
                signatures.add(part.substring(scheme.version.length() + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return signatures;
    }

    private byte[] signedBefore(@Nullable String id, String timestamp) {
        String text = (id == null ? "" : id + scheme.separator) + timestamp + scheme.separator;
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String timestamp(Function<String, @Nullable String> header) {
        for (String name : scheme.timestampHeaders) {
            String value = header.apply(name);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        throw missing(String.join(" or ", scheme.timestampHeaders));
    }

    private Instant instant(String timestamp) {
        Instant instant = scheme.timestampInSeconds ? WebhookTime.seconds(timestamp) : WebhookTime.date(timestamp);
        if (instant == null) {
            throw failure(
                    Check.TIMESTAMP_FORMAT,
                    "the timestamp is not " + (scheme.timestampInSeconds ? "a number of seconds" : "a date of HTTP"));
        }
        return instant;
    }

    private String required(Function<String, @Nullable String> header, String name) {
        String value = header.apply(name);
        if (value == null || value.isBlank()) {
            throw missing(name);
        }
        return value.strip();
    }

    private WebhookSignatureException missing(String header) {
        return failure(Check.HEADER, "the header " + header + " is missing");
    }

    private WebhookSignatureException failure(Check check, String problem) {
        return new WebhookSignatureException(check, problem, scheme.vendor);
    }

    /** Returns the signature in hexadecimal digits, as the vendors send it. */
    private static byte[] hmac(byte[] secret, byte[] before, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(before);
            return HexFormat.of().formatHex(mac.doFinal(body)).getBytes(StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has HmacSHA256", e);
        }
    }

    private static byte[] bytes(String secret) {
        String stripped = secret.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException("the webhook secret is blank");
        }
        return stripped.getBytes(StandardCharsets.UTF_8);
    }
}
