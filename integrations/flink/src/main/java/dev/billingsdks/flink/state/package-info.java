/** The state of a source in checkpoints, which is versioned text: the position of each account and the accounts that wait. */
@NullMarked
package dev.billingsdks.flink.state;

import org.jspecify.annotations.NullMarked;
