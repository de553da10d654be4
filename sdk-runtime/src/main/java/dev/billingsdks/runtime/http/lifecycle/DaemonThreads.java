package dev.billingsdks.runtime.http.lifecycle;

import java.security.AccessController;
import java.security.PrivilegedAction;
import java.util.function.Supplier;

/**
 * Creates the SDK's threads. They inherit nothing from the thread that happens to create them: no context class loader, no
 * thread locals, no thread group and no access control context, each of which would keep an application's classes in memory. For
 * the SDK's own modules.
 */
public final class DaemonThreads {

    /** The group of the JVM's own threads. Unlike an application's group, it cannot be destroyed. */
    public static final ThreadGroup GROUP = rootGroup();

    private DaemonThreads() {}

    /** Returns a thread that is not started yet. */
    public static Thread create(String name, Runnable task) {
        return create(() -> new Thread(GROUP, task, name, 0, false));
    }

    /**
     * Returns a thread that is not started yet.
     *
     * @param constructor creates it in {@link #GROUP}, without inheritable thread locals
     */
    // Up to JDK 23, a thread keeps the access control context of its creation, and with it all class loaders on the
    // stack.
    @SuppressWarnings("removal")
    public static <T extends Thread> T create(Supplier<T> constructor) {
        T thread = AccessController.doPrivileged((PrivilegedAction<T>) constructor::get);
        thread.setDaemon(true);
        thread.setContextClassLoader(null);
        return thread;
    }

    private static ThreadGroup rootGroup() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }
}
