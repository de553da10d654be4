/**
 * How a call is bounded and ended: its deadline, the watchdog that enforces it, the close of a client, the threads of
 * the SDK, and failures of the user's code. It knows nothing of HTTP.
 *
 * <p>Internal: the module does not export this package, and any release may change it. It is exported to the
 * pagination alone, whose page readers use its threads.
 */
@NullMarked
package dev.billingsdks.runtime.http.lifecycle;

import org.jspecify.annotations.NullMarked;
