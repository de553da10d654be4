package dev.billingsdks.flink.reader;

import dev.billingsdks.flink.listing.ClientFactory;
import dev.billingsdks.flink.listing.ExpiredPosition;
import dev.billingsdks.flink.listing.FailedAccount;
import dev.billingsdks.flink.listing.Listing;
import dev.billingsdks.flink.listing.SecretResolver;
import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What readers need to know of a source.
 *
 * @param vendor the vendor's name
 * @param listing what is listed of each account
 * @param clientFactory creates the client of a worker
 * @param clientKey readers of a worker with the same key share a client
 * @param secrets resolves the accounts' secrets
 * @param requestsPerSecond the rate budget of each account that has none of its own, or null for no limit
 * @param pageRetries how often a page is requested again after the SDK's own attempts
 * @param firstWait the wait before the first of these
 * @param expiredPosition what becomes of an account whose token is no longer accepted
 * @param failedAccount what becomes of the job when an account fails
 * @param limitOfReader how many items a reader emits before it ends, or null for all
 */
public record SourceSettings<C extends AutoCloseable, T>(
        String vendor,
        Listing<C, T> listing,
        ClientFactory<C> clientFactory,
        String clientKey,
        SecretResolver secrets,
        @Nullable Double requestsPerSecond,
        int pageRetries,
        Duration firstWait,
        ExpiredPosition expiredPosition,
        FailedAccount failedAccount,
        @Nullable Long limitOfReader)
        implements Serializable {}
