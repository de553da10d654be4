/** Verification of the webhooks that vendors send. */
@NullMarked
package dev.billingsdks.runtime.webhook;

import org.jspecify.annotations.NullMarked;
