/** Listeners that observe the calls of a client. */
@NullMarked
package dev.billingsdks.runtime.listener;

import org.jspecify.annotations.NullMarked;
