package dev.billingsdks.flink.listing;

import dev.billingsdks.runtime.listener.CallListener;
import java.io.Serializable;

/**
 * Creates the client of a vendor on a worker. All accounts that the worker lists share the client, and each brings its own token, base
 * URL and rate budget: {@code listener -> MetronomeClient.builder().withoutCredentials().callListener(listener).build()}.
 *
 * @param <C> the vendor's client
 */
@FunctionalInterface
public interface ClientFactory<C extends AutoCloseable> extends Serializable {

    /**
     * Returns a new client, which the source closes.
     *
     * @param listener counts requests, retries and waits; without it these metrics stay at zero
     */
    C create(CallListener listener) throws Exception;
}
