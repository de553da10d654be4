/** A server that is faster than any client, in a process of its own. It depends on the JDK alone. */
@NullMarked
package dev.billingsdks.benchmarks.server;

import org.jspecify.annotations.NullMarked;
