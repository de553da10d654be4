package dev.billingsdks.generator.document;

import java.io.PrintStream;
import java.io.UncheckedIOException;

/**
 * Makes the reason for a rejection the last line of a Maven build. Maven and its plugins print an exception between traces and advice,
 * where users do not find it.
 */
public final class MavenRejection {
    private static final StackTraceElement[] NO_TRACE = {};

    private MavenRejection() {}

    /**
     * Runs a step of a build. If it rejects a document, or a file cannot be read or written, the error has neither trace nor cause, and is
     * printed when Maven ends.
     *
     * @throws InvalidSpecException if the step throws one, or an {@link UncheckedIOException}
     */
    public static void report(Runnable step) {
        try {
            step.run();
        } catch (InvalidSpecException e) {
            throw rejection(e.getMessage());
        } catch (UncheckedIOException e) {
            throw rejection(FileFailure.message(e));
        }
    }

    private static InvalidSpecException rejection(String reason) {
        if (isMaven()) {
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(rootGroup(), () -> printLast(System.err, reason), "rejection"));
        }
        InvalidSpecException plain = new InvalidSpecException(reason);
        plain.setStackTrace(NO_TRACE);
        return plain;
    }

    static void printLast(PrintStream output, String reason) {
        output.println("\n[ERROR] " + reason);
        output.flush();
    }

    /** The plugin that runs PrepareSpec destroys the group of its threads, in which no thread can start then. */
    private static ThreadGroup rootGroup() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }

    /** Tests run in processes of their own, which do not have this property. */
    private static boolean isMaven() {
        return System.getProperty("maven.home") != null;
    }
}
