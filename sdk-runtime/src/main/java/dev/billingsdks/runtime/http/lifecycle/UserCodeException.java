package dev.billingsdks.runtime.http.lifecycle;

import java.util.Set;
import java.util.function.Predicate;
import org.apache.hc.client5.http.ClientProtocolException;
import org.jspecify.annotations.Nullable;

/** Carries what code of the user, such as an interceptor of HttpClient, has thrown, until it is the cause of an SdkException. */
public final class UserCodeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_CHAIN = 20;

    private static final Set<String> JDK = Set.of("java", "javax", "jdk", "sun", "com.sun");

    private UserCodeException(Throwable cause) {
        super(cause);
    }

    /**
     * Returns the carrier of what code of the user has thrown.
     *
     * @throws OutOfMemoryError if that is what was thrown
     */
    public static UserCodeException of(Throwable thrown) {
        rethrowOutOfMemory(thrown);
        return thrown instanceof UserCodeException known ? known : new UserCodeException(thrown);
    }

    /**
     * Does nothing unless an OutOfMemoryError was thrown.
     *
     * @throws OutOfMemoryError what was thrown, which is rarely about the code in which it happens
     */
    public static void rethrowOutOfMemory(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError e) {
            throw e;
        }
    }

    /** Returns what code of the user has thrown, or null if the failure is HttpClient's, the JDK's or the SDK's. */
    public static @Nullable Throwable causeOf(Throwable failure) {
        if (failure instanceof UserCodeException) {
            return failure.getCause();
        }
        Throwable cause = failure.getCause();
        Throwable thrown = failure instanceof ClientProtocolException && cause != null ? cause : failure;
        return isThrownByUser(thrown) ? thrown : null;
    }

    /** Returns the first one of a failure and its causes that code of the user has thrown, or null. */
    public static @Nullable Throwable thrownByUser(Throwable failure) {
        return first(failure, UserCodeException::isThrownByUser);
    }

    /** Returns whether code of the user was interrupted; what it waited in has cleared the thread's interrupt flag. */
    public static boolean isInterrupted(Throwable failure) {
        return first(failure, InterruptedException.class::isInstance) != null;
    }

    /** Returns the first one of a failure and its causes that fits, or null; a chain of causes can have a cycle. */
    private static @Nullable Throwable first(Throwable failure, Predicate<Throwable> condition) {
        int depth = 0;
        for (Throwable any = failure; any != null && depth < LONGEST_CHAIN; any = any.getCause()) {
            if (condition.test(any)) {
                return any;
            }
            depth++;
        }
        return null;
    }

    /** Returns whether the first frame of the stack trace that is not the JDK's is the user's. */
    public static boolean isThrownByUser(Throwable thrown) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (!isOfJdk(frame.getClassName())) {
                return !isOfLibrary(frame.getClassName());
            }
        }
        return false;
    }

    private static boolean isOfJdk(String className) {
        return JDK.stream().anyMatch(prefix -> className.startsWith(prefix + "."));
    }

    private static boolean isOfLibrary(String className) {
        return className.startsWith("org.apache.hc.") || className.startsWith("dev.billingsdks.runtime.");
    }
}
