package dev.billingsdks.runtime.http.credentials;

import dev.billingsdks.runtime.error.RequestNotSentException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.http.lifecycle.Watchdog;
import dev.billingsdks.runtime.http.syntax.HeaderSyntax;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tokens from the application's own supplier. It runs on a thread of its own, as it may hang; the call waits for it until its
 * deadline, until it is interrupted, or until the client is closed. Then the supplier is interrupted and abandoned: what it
 * returns later is not used. An instance has what is known of one supplier, but does not refer to it.
 */
final class SuppliedTokens implements TokenSource {

    /** How many threads a supplier that hangs may keep. */
    static final int MAX_THREADS = 8;

    /** How many threads the suppliers of one client that hang may keep; each call may bring a new supplier. */
    static final int MAX_THREADS_OF_CLIENT = 64;

    /** How deep suppliers may be nested that make calls with suppliers; new ones in each call would never come to an end. */
    static final int MAX_DEPTH = 8;

    private final AtomicInteger threads = new AtomicInteger();

    @Override
    public Token fetch(CallContext call) {
        String token = token(complete(call), call);
        try {
            return Token.lasting(HeaderSyntax.token("what the supplier of bearer tokens returned", token));
        } catch (IllegalArgumentException e) {
            throw unusable(String.valueOf(e.getMessage()), null, call);
        }
    }

    @Override
    public boolean renewsOn(int status) {
        return status == 401;
    }

    @Override
    public void refuseReentry(CallContext call) {
        if (SupplierThread.isRunning(this)) {
            throw unusable(
                    "the supplier of bearer tokens makes a call that needs its own token; use another client there",
                    null,
                    call);
        }
        if (SupplierThread.depth() >= MAX_DEPTH) {
            throw unusable(
                    "suppliers of bearer tokens make calls with suppliers more than " + MAX_DEPTH + " deep",
                    null,
                    call);
        }
    }

    /** Notes that a thread has ended. */
    void ended() {
        threads.decrementAndGet();
    }

    /** Returns the thread whose supplier has returned or thrown. */
    private SupplierThread complete(CallContext call) {
        Watchdog.Watch watch = call.client().watch(call.deadline());
        try {
            SupplierThread thread = start(call);
            watch.guard(thread::abandon);
            try {
                thread.await(call.deadline().remainingNanos());
            } catch (InterruptedException e) {
                if (watch.isInterruptOfUser()) {
                    throw call.interrupted("waiting for the supplier of bearer tokens", e);
                }
            } finally {
                thread.abandon();
            }
            if (thread.isComplete()) {
                return thread;
            }
        } finally {
            watch.end();
        }
        throw abandoned(watch, call);
    }

    private SupplierThread start(CallContext call) {
        if (call.client().abandonedSuppliers() >= MAX_THREADS_OF_CLIENT) {
            throw unusable(
                    "suppliers of bearer tokens still hang in " + MAX_THREADS_OF_CLIENT + " earlier calls", null, call);
        }
        if (threads.incrementAndGet() > MAX_THREADS) {
            threads.decrementAndGet();
            throw unusable(
                    "the supplier of bearer tokens still hangs in " + MAX_THREADS + " earlier calls", null, call);
        }
        try {
            SupplierThread thread =
                    SupplierThread.create(call.vendor() + " token supplier", call.client(), this, supplier(call));
            thread.start();
            return thread;
        } catch (OutOfMemoryError e) {
            threads.decrementAndGet();
            throw unusable("no thread could be started for the supplier of bearer tokens", e, call);
        }
    }

    private static SdkException abandoned(Watchdog.Watch watch, CallContext call) {
        if (watch.reason() == Watchdog.Reason.CLOSED) {
            return call.closed(null);
        }
        return watch.reason() == Watchdog.Reason.INTERRUPTED
                ? call.interrupted("waiting for the supplier of bearer tokens", null)
                : call.deadlineExceeded("waiting for the supplier of bearer tokens", null);
    }

    /** A supplier may well return null, whatever its type says. */
    private static String token(SupplierThread thread, CallContext call) {
        Throwable failure = thread.failure();
        if (failure != null) {
            throw unusable("the supplier of bearer tokens failed with " + describe(failure), failure, call);
        }
        String token = thread.token();
        if (token == null) {
            throw unusable("the supplier of bearer tokens returned null", null, call);
        }
        return token;
    }

    /** The SDK's own messages have no values in them, those of others may. */
    private static String describe(Throwable failure) {
        String name = failure.getClass().getName();
        return failure instanceof SdkException ? name + " (" + failure.getMessage() + ")" : name;
    }

    /** Only the call refers to the supplier, whose token is kept no longer than the application uses it. */
    private static Supplier<String> supplier(CallContext call) {
        CredentialsSource source = call.tokenSource();
        if (source instanceof CredentialsSource.Supplied supplied) {
            return supplied.supplier();
        }
        throw new IllegalStateException("the call has no supplier of bearer tokens");
    }

    private static RequestNotSentException unusable(String problem, @Nullable Throwable cause, CallContext call) {
        return new RequestNotSentException(problem, cause, call.vendor(), call.operationName());
    }
}
