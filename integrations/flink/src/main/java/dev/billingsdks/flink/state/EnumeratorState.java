package dev.billingsdks.flink.state;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an enumerator keeps. An account is known once it was discovered; it is not discovered again.
 *
 * @param known the ids of all accounts that were discovered
 * @param waiting the splits that no reader has
 */
public record EnumeratorState(Set<String> known, List<AccountSplit> waiting) {

    /** Copies the collections. */
    public EnumeratorState {
        known = new TreeSet<>(known);
        waiting = List.copyOf(waiting);
    }
}
