package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** What must be kept out of logs and messages. */
final class Secrecy {

    private static final String[] SECRETS = {Walk.TOKEN, HostileVendor.CANARY};

    private Secrecy() {}

    /** Checks that log and failure hold neither token nor customer; the failure with all its causes and what it suppressed. */
    static void check(LogCapture log, @Nullable Throwable failure) {
        check(log);
        if (failure != null) {
            assertThat(stackTrace(failure)).doesNotContain(SECRETS);
        }
    }

    /** Checks a log alone. */
    static void check(LogCapture log) {
        assertThat(log.lines()).as("the log").isNotEmpty();
        assertThat(String.join("\n", log.lines())).doesNotContain(SECRETS);
    }

    /** Returns what is printed of a failure, all that hangs on it included. */
    static String stackTrace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        return failure + "\n" + failure.getLocalizedMessage() + "\n" + trace;
    }
}
