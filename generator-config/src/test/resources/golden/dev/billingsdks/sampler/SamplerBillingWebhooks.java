// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.webhook.WebhookScheme;
import dev.billingsdks.runtime.webhook.WebhookVerifier;

/**
 * Verifies the webhooks of Sampler Billing.
 *
 * <p>Each request is signed with the secret. An old request is rejected, but Sampler Billing may deliver an event
 * several times, so
 * that an application has to recognize one that it has processed.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class SamplerBillingWebhooks {

    private static final WebhookScheme SCHEME = WebhookScheme.hmacSha256("Sampler Billing", "X-Sampler-Signature")
            .version("v1")
            .id("X-Sampler-Delivery")
            .timestampSeconds("X-Sampler-Time", "Date")
            .joinedByDot()
            .toleranceSeconds(60)
            .build();

    private SamplerBillingWebhooks() {}

    /**
     * Returns what verifies requests.
     *
     * @param secret the secret, as Sampler Billing shows it
     * @param others further secrets that are accepted, while a secret is replaced
     */
    public static WebhookVerifier verifier(String secret, String... others) {
        return WebhookVerifier.of(SCHEME, secret, others);
    }
}
