package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.listener.AttemptEnd;
import dev.billingsdks.runtime.listener.AttemptStart;
import dev.billingsdks.runtime.listener.CallEnd;
import dev.billingsdks.runtime.listener.CallListener;
import dev.billingsdks.runtime.listener.CallObserver;
import dev.billingsdks.runtime.listener.CallStart;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Records the events of all calls as texts. */
final class RecordingListener implements CallListener {

    private final List<String> events = new CopyOnWriteArrayList<>();

    List<String> events() {
        return events;
    }

    @Override
    public CallObserver callStarted(CallStart call) {
        events.add("call " + call.vendor() + " " + call.operation() + " " + call.method() + " " + call.pathTemplate());
        return new CallObserver() {

            @Override
            public void attemptStarted(AttemptStart attempt) {
                events.add("attempt " + attempt.number() + " to " + attempt.serverAddress());
            }

            @Override
            public void attemptEnded(AttemptEnd attempt) {
                events.add("attempt " + attempt.number() + " ended: "
                        + outcome(attempt.statusCode(), attempt.errorClass()) + ", headers after "
                        + attempt.timeToHeaders() + ", " + attempt.responseBytes() + " bytes after " + attempt.time()
                        + ", next after " + attempt.waitBeforeNext());
            }

            @Override
            public void callEnded(CallEnd end) {
                events.add("call ended: " + outcome(end.statusCode(), end.errorClass()) + " after " + end.attempts()
                        + " attempts and " + end.time());
            }
        };
    }

    private static String outcome(Integer status, Class<? extends Throwable> error) {
        return status + (error == null ? "" : " " + error.getSimpleName());
    }
}
