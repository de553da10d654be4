package dev.billingsdks.examples.readme;

import dev.billingsdks.kelviq.KelviqWebhooks;
import dev.billingsdks.runtime.error.WebhookSignatureException;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.webhook.WebhookVerifier;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;

/** A webhook that is verified. */
final class Webhooks {

    private Webhooks() {}

    static int handle(
            String secret, Function<String, String> getHeader, byte[] body, Consumer<JsonValue> queue, Logger log) {
        // snippet: verify
        WebhookVerifier verifier =
                KelviqWebhooks.verifier(secret); // once; verifier(new, old) while a secret is replaced
        try {
            byte[] verified = verifier.verify(getHeader, body); // such as request::getHeader, and the body as received
            queue.accept(JsonValue.parse(new String(verified, StandardCharsets.UTF_8)));
            return 204;
        } catch (WebhookSignatureException e) {
            log.warn("{}", e.getMessage()); // which check failed, without the secret and the body
            return 400;
        }
        // end
    }
}
