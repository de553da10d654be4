package dev.billingsdks.runtime.http.exchange;

import dev.billingsdks.runtime.Pacing;
import dev.billingsdks.runtime.http.lifecycle.ClientCalls;
import dev.billingsdks.runtime.http.lifecycle.Deadline;
import dev.billingsdks.runtime.http.operation.ListingObserver;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.listener.CallListener;
import dev.billingsdks.runtime.listener.CallStart;
import dev.billingsdks.runtime.listener.PageRead;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The listeners of one client, and the debug log while it is enabled. Thread-safe. */
final class CallListeners implements ListingObserver {

    /** What a thread of the SDK that reads pages for another one uses in place of the client's listeners. */
    private static final ThreadLocal<@Nullable CallerListeners> OF_CALLER = new ThreadLocal<>();

    private final List<GuardedListener> listeners;
    private final ClientCalls calls;
    private final Pacing pacing;

    CallListeners(List<CallListener> listeners, ClientCalls calls, Pacing pacing) {
        this.listeners = listeners.stream().map(GuardedListener::new).toList();
        this.calls = calls;
        this.pacing = pacing;
    }

    /** Returns what observes a new call, or null if nothing does. */
    @Nullable
    CallObservation start(Operation<?> operation, Deadline deadline) {
        boolean logged = AttemptLog.isEnabled();
        if (listeners.isEmpty() && !logged) {
            return null;
        }
        CallObservation observation =
                new CallObservation(new ListenerWatch(calls, deadline, !listeners.isEmpty()), pacing);
        observation.start(new StartedCall(operation), logged ? withLog(current()) : current());
        return observation;
    }

    @Override
    public <V extends @Nullable Object> Callable<V> inCallerContext(Callable<V> task) {
        if (listeners.isEmpty()) {
            return task;
        }
        List<GuardedListener> known = ofCaller();
        List<GuardedListener> caller = known == null
                ? listeners.stream().map(GuardedListener::withCallerContext).toList()
                : known;
        return () -> {
            OF_CALLER.set(new CallerListeners(this, caller));
            try {
                return task.call();
            } finally {
                OF_CALLER.remove();
            }
        };
    }

    @Override
    public void pageRead(Operation<?> operation, int items, boolean hasNext) {
        if (!listeners.isEmpty()) {
            PageRead page = new ReceivedPage(operation.vendor(), operation.name(), items, hasNext);
            current().forEach(listener -> listener.pageRead(page));
        }
    }

    private List<GuardedListener> current() {
        List<GuardedListener> caller = listeners.isEmpty() ? null : ofCaller();
        return caller == null ? listeners : caller;
    }

    /** Returns the listeners of the thread for which this one reads pages, or null if it does so for none. */
    private @Nullable List<GuardedListener> ofCaller() {
        CallerListeners caller = OF_CALLER.get();
        return caller == null || caller.client() != this ? null : caller.listeners();
    }

    private static List<GuardedListener> withLog(List<GuardedListener> listeners) {
        List<GuardedListener> all = new ArrayList<>(listeners.size() + 1);
        all.add(AttemptLog.LISTENER);
        all.addAll(listeners);
        return all;
    }

    private record CallerListeners(CallListeners client, List<GuardedListener> listeners) {}

    private record StartedCall(Operation<?> described) implements CallStart {

        @Override
        public String vendor() {
            return described.vendor();
        }

        @Override
        public String operation() {
            return described.name();
        }

        @Override
        public String method() {
            return described.method();
        }

        @Override
        public String pathTemplate() {
            return described.pathTemplate();
        }
    }

    private record ReceivedPage(String vendor, String operation, int items, boolean hasNext) implements PageRead {}
}
