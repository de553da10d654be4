package dev.billingsdks.flink.listing;

import java.io.Serializable;
import java.util.List;

/**
 * Returns the accounts that a source lists. It runs on the job manager, on a thread of Flink that may wait.
 *
 * <p>What it throws is reported by its class alone, unless it is an {@link AccountsUnavailableException}.
 */
@FunctionalInterface
public interface AccountSupplier extends Serializable {

    /** Returns all accounts, each id once. */
    List<Account> accounts() throws Exception;
}
