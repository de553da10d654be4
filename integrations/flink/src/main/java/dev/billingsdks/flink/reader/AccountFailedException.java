package dev.billingsdks.flink.reader;

import dev.billingsdks.flink.record.AccountFailure;
import java.util.List;

/**
 * An account failed permanently, and the source was told to fail the job then. There is no cause, since the message of user code can
 * contain anything; the stack trace is that of the failure.
 */
public final class AccountFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient AccountFailure failure;

    AccountFailedException(AccountFailure failure, List<StackTraceElement> trace) {
        super(failure.toString());
        this.failure = failure;
        setStackTrace(trace.toArray(StackTraceElement[]::new));
    }

    /** Returns the failure, which does not survive serialization. */
    public AccountFailure failure() {
        return failure;
    }
}
