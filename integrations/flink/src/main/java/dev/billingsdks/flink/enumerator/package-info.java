/** The enumerator of a source, which discovers accounts and assigns them to readers on request. */
@NullMarked
package dev.billingsdks.flink.enumerator;

import org.jspecify.annotations.NullMarked;
