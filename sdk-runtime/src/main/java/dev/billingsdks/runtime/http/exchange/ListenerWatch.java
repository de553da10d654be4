package dev.billingsdks.runtime.http.exchange;

import dev.billingsdks.runtime.http.lifecycle.ClientCalls;
import dev.billingsdks.runtime.http.lifecycle.Deadline;
import dev.billingsdks.runtime.http.lifecycle.Watchdog;

/**
 * Interrupts listeners that run beyond the deadline of their call.
 *
 * @param watched whether there are listeners of the user; the debug log alone is not interrupted
 */
record ListenerWatch(ClientCalls calls, Deadline deadline, boolean watched) {

    void run(Runnable events) {
        if (!watched) {
            events.run();
            return;
        }
        Watchdog.Watch watch = calls.watch(deadline);
        try {
            events.run();
        } finally {
            watch.end();
        }
    }
}
