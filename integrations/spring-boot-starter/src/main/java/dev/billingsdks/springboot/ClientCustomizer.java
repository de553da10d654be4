package dev.billingsdks.springboot;

import dev.billingsdks.runtime.http.ClientBuilder;

/**
 * Changes a vendor's client before it is built, after its properties were applied. A bean of this type is for the options that have no
 * property, such as an environment, a proxy, a supplier of tokens or a client certificate.
 *
 * @param <B> the builder of the vendor's client
 */
@FunctionalInterface
public interface ClientCustomizer<B extends ClientBuilder<B>> {

    /** Sets options of the builder. */
    void customize(B builder);
}
