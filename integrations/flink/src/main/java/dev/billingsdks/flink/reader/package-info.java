/** The reader of a source, with one thread that requests pages. */
@NullMarked
package dev.billingsdks.flink.reader;

import org.jspecify.annotations.NullMarked;
