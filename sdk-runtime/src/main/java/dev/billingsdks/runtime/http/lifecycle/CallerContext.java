package dev.billingsdks.runtime.http.lifecycle;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * What a thread of the SDK, such as a page reader, knows of the thread for which it makes a call: the context class loader, which
 * a token supplier gets, and the token supplier that runs there. For the SDK's own modules.
 */
public final class CallerContext {

    private static final ThreadLocal<@Nullable Inherited> INHERITED = new ThreadLocal<>();

    private CallerContext() {}

    /** Returns a task for another thread that makes its calls in the context of this one. */
    public static <V extends @Nullable Object> Callable<V> inherited(Callable<V> task) {
        Inherited context = new Inherited(loader(), userCode());
        return () -> {
            INHERITED.set(context);
            try {
                return task.call();
            } finally {
                INHERITED.remove();
            }
        };
    }

    /** Returns the context class loader of the thread for which this one works. */
    public static @Nullable ClassLoader loader() {
        Inherited inherited = INHERITED.get();
        return inherited != null && inherited.loader() != null
                ? inherited.loader()
                : Thread.currentThread().getContextClassLoader();
    }

    /** Returns the thread that runs code of the user for which this thread works, itself or another one, or null. */
    public static @Nullable UserCodeThread userCode() {
        if (Thread.currentThread() instanceof UserCodeThread current) {
            return current;
        }
        Inherited inherited = INHERITED.get();
        return inherited == null ? null : inherited.userCode();
    }

    /** A thread of the SDK that runs code of the user, such as a token supplier. */
    public interface UserCodeThread {}

    private record Inherited(
            @Nullable ClassLoader loader, @Nullable UserCodeThread userCode) {}
}
