package dev.billingsdks.micrometer;

import dev.billingsdks.runtime.listener.AttemptEnd;
import dev.billingsdks.runtime.listener.AttemptStart;
import dev.billingsdks.runtime.listener.CallStart;
import io.micrometer.observation.transport.RequestReplySenderContext;

/** An attempt of a call. Its carrier is the start of the attempt, and its response the end, which is null until then. */
public final class AttemptContext extends RequestReplySenderContext<AttemptStart, AttemptEnd> {

    private final CallStart call;

    AttemptContext(CallStart call, AttemptStart attempt) {
        super((carrier, name, value) -> {
            if (carrier != null) {
                carrier.addHeader(name, value);
            }
        });
        this.call = call;
        setCarrier(attempt);
        setRemoteServiceName(call.vendor());
    }

    /** Returns the call that the attempt is part of. */
    public CallStart call() {
        return call;
    }
}
