/** Spans and metrics of the SDKs' calls for OpenTelemetry. */
@NullMarked
package dev.billingsdks.opentelemetry;

import org.jspecify.annotations.NullMarked;
