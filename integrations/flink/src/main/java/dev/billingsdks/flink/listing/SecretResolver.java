package dev.billingsdks.flink.listing;

import java.io.Serializable;

/**
 * Returns the secret that a reference names. It runs on the worker that lists the account, before the account's first request and after
 * a response with status 401, on a short-lived thread of the SDK.
 *
 * <p>Whatever it throws is reported by its class alone, since a message can contain the secret.
 */
@FunctionalInterface
public interface SecretResolver extends Serializable {

    /** Returns the token, which is visible ASCII. */
    String resolve(SecretReference reference) throws Exception;

    /** Returns the resolver of environment variables and files. */
    static SecretResolver standard() {
        return new StandardSecrets();
    }
}
