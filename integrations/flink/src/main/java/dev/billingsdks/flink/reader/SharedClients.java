package dev.billingsdks.flink.reader;

import dev.billingsdks.flink.listing.ClientFactory;
import java.util.HashMap;
import java.util.Map;

/** The clients of a worker: one for all readers of a vendor, closed when the last of them ends. */
final class SharedClients {

    private static final Map<Key, Shared<?>> CLIENTS = new HashMap<>();

    private SharedClients() {}

    /**
     * Names a client.
     *
     * @param factory the factory's digest
     * @param loader loads the classes of the job; another job on the same worker has others of the same names
     */
    record Key(String factory, ClassLoader loader) {}

    /**
     * Returns the client of a key, for a reader that releases it when it ends.
     *
     * @throws IllegalStateException if the factory fails; without its exception, whose message can contain a secret
     */
    @SuppressWarnings("unchecked") // the key is of the factory, and the factory is of the type
    static synchronized <C extends AutoCloseable> C acquire(String vendor, Key key, ClientFactory<C> factory) {
        Shared<C> shared = (Shared<C>) CLIENTS.get(key);
        if (shared == null) {
            shared = new Shared<>(create(vendor, factory));
            CLIENTS.put(key, shared);
        }
        shared.readers++;
        return shared.client;
    }

    /** Closes the client if no other reader uses it. */
    static synchronized void release(Key key) throws Exception {
        Shared<?> shared = CLIENTS.get(key);
        if (shared != null && --shared.readers == 0) {
            CLIENTS.remove(key);
            shared.client.close();
        }
    }

    private static <C extends AutoCloseable> C create(String vendor, ClientFactory<C> factory) {
        try {
            return factory.create(new RequestMetrics());
        } catch (Exception e) {
            throw new IllegalStateException(vendor + ": the client could not be created: "
                    + e.getClass().getName());
        }
    }

    private static final class Shared<C extends AutoCloseable> {

        private final C client;
        private int readers;

        Shared(C client) {
            this.client = client;
        }
    }
}
