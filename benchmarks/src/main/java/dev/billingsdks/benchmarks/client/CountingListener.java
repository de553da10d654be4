package dev.billingsdks.benchmarks.client;

import dev.billingsdks.runtime.listener.AttemptEnd;
import dev.billingsdks.runtime.listener.AttemptStart;
import dev.billingsdks.runtime.listener.CallEnd;
import dev.billingsdks.runtime.listener.CallListener;
import dev.billingsdks.runtime.listener.CallObserver;
import dev.billingsdks.runtime.listener.CallStart;
import dev.billingsdks.runtime.listener.PageRead;
import java.util.concurrent.atomic.LongAdder;

/** Adds up what it hears of attempts, calls and pages, so that all events are created and read. */
public final class CountingListener implements CallListener {

    /** The system property by which the clients of a JVM have this listener. */
    public static final String PROPERTY = "benchmarks.listener";

    private final LongAdder events = new LongAdder();

    static boolean isSet() {
        return Boolean.getBoolean(PROPERTY);
    }

    @Override
    public CallObserver callStarted(CallStart call) {
        events.add(call.operation().length());
        return new CallObserver() {

            @Override
            public void attemptStarted(AttemptStart attempt) {
                events.add(attempt.number());
            }

            @Override
            public void attemptEnded(AttemptEnd attempt) {
                events.add(attempt.responseBytes() + attempt.time().toNanos());
            }

            @Override
            public void callEnded(CallEnd end) {
                events.add(end.attempts() + end.time().toNanos());
            }
        };
    }

    @Override
    public void pageRead(PageRead page) {
        events.add(page.items());
    }
}
