/** A server that is faster than any client, in a separate process. It depends on the JDK only. */
@NullMarked
package dev.billingsdks.benchmarks.server;

import org.jspecify.annotations.NullMarked;
