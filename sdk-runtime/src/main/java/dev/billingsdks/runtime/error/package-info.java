/**
 * The unchecked exceptions that an SDK call can throw, all under {@link dev.billingsdks.runtime.error.SdkException}.
 * It depends on the headers of a response.
 */
@NullMarked
package dev.billingsdks.runtime.error;

import org.jspecify.annotations.NullMarked;
