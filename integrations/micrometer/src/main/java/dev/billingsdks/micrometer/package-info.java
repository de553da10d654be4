/** Calls of the SDKs as observations of Micrometer. */
@NullMarked
package dev.billingsdks.micrometer;

import org.jspecify.annotations.NullMarked;
