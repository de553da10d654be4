/**
 * The measurements: the JMH benchmark, the measurements that need a fresh JVM for each figure, and the tables. It
 * uses the clients and the server; nothing depends on it.
 */
@NullMarked
package dev.billingsdks.benchmarks;

import org.jspecify.annotations.NullMarked;
