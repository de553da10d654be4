package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** The secrets that no log and no message may contain. */
final class Secrecy {

    static final String[] SECRETS = {RowRun.TOKEN, HostileVendor.CANARY};

    private Secrecy() {}

    /**
     * Checks that log and failure contain neither token nor customer; the failure with all its causes and suppressed
     * exceptions.
     */
    static void check(LogCapture log, @Nullable Throwable failure) {
        check(log);
        if (failure != null) {
            assertThat(stackTrace(failure)).doesNotContain(SECRETS);
        }
    }

    /** Checks a log only. */
    static void check(LogCapture log) {
        assertThat(log.isUsed()).as("anything is logged").isTrue();
        assertThat(log.leaks()).as("log lines with secrets").isEmpty();
    }

    /** Returns the stack trace of a failure with all its causes and suppressed exceptions. */
    static String stackTrace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        return failure + "\n" + failure.getLocalizedMessage() + "\n" + trace;
    }
}
