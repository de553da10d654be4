package dev.billingsdks.runtime.http.exchange;

import dev.billingsdks.runtime.http.lifecycle.UserCodeException;
import dev.billingsdks.runtime.listener.CallListener;
import dev.billingsdks.runtime.listener.CallObserver;
import dev.billingsdks.runtime.listener.CallStart;
import dev.billingsdks.runtime.listener.PageRead;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls a listener. Whatever it throws is logged the first time and ignored, so that it cannot change a call. */
final class GuardedListener {

    private static final Logger LOG = LoggerFactory.getLogger(CallListener.class);

    private final CallListener listener;
    private final AtomicBoolean reported;

    GuardedListener(CallListener listener) {
        this(listener, new AtomicBoolean());
    }

    private GuardedListener(CallListener listener, AtomicBoolean reported) {
        this.listener = listener;
        this.reported = reported;
    }

    GuardedListener withCallerContext() {
        try {
            return new GuardedListener(listener.withCallerContext(), reported);
        } catch (Throwable e) {
            report(e);
            return this;
        }
    }

    @Nullable
    CallObserver callStarted(CallStart call) {
        try {
            return listener.callStarted(call);
        } catch (Throwable e) {
            report(e);
            return null;
        }
    }

    void pageRead(PageRead page) {
        guard(() -> listener.pageRead(page));
    }

    void guard(Runnable event) {
        try {
            event.run();
        } catch (Throwable e) {
            report(e);
        }
    }

    private void report(Throwable failure) {
        UserCodeException.rethrowOutOfMemory(failure);
        if (!reported.getAndSet(true)) {
            LOG.warn(
                    "the call listener {} failed and is ignored for this event; its further failures are not logged",
                    listener.getClass().getName(),
                    failure);
        }
    }
}
