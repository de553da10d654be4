/** A connector for Flink SQL: a table of what an operation lists. */
@NullMarked
package dev.billingsdks.flink.table;

import org.jspecify.annotations.NullMarked;
