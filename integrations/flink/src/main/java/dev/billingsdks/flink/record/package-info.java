/** The records that a source emits, with their types and serializers. */
@NullMarked
package dev.billingsdks.flink.record;

import org.jspecify.annotations.NullMarked;
