package dev.billingsdks.flink.enumerator;

import dev.billingsdks.flink.listing.Account;
import dev.billingsdks.flink.listing.AccountSupplier;
import dev.billingsdks.flink.listing.AccountsUnavailableException;
import dev.billingsdks.flink.state.AccountSplit;
import dev.billingsdks.flink.state.EnumeratorState;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Discovers accounts, and assigns one at a time to each reader that requests one, so that a slow account delays no other. An account is
 * listed once.
 */
public final class AccountEnumerator implements SplitEnumerator<AccountSplit, EnumeratorState> {

    private static final Logger LOG = LoggerFactory.getLogger(AccountEnumerator.class);

    private final SplitEnumeratorContext<AccountSplit> context;
    private final String vendor;
    private final AccountSupplier supplier;
    private final @Nullable Duration rediscovery;
    private final Set<String> known;
    private final Deque<AccountSplit> waiting;
    private final Set<Integer> idleReaders = new LinkedHashSet<>();
    private boolean discovered;

    /**
     * Creates an enumerator.
     *
     * @param rediscovery how often accounts are discovered, or null for once
     */
    public AccountEnumerator(
            SplitEnumeratorContext<AccountSplit> context,
            String vendor,
            AccountSupplier supplier,
            @Nullable Duration rediscovery,
            EnumeratorState state) {
        this.context = context;
        this.vendor = vendor;
        this.supplier = supplier;
        this.rediscovery = rediscovery;
        this.known = new HashSet<>(state.known());
        this.waiting = new ArrayDeque<>(state.waiting());
    }

    @Override
    public void start() {
        if (rediscovery == null) {
            context.callAsync(supplier::accounts, this::discovered);
        } else {
            context.callAsync(supplier::accounts, this::discovered, 0, rediscovery.toMillis());
        }
    }

    @Override
    public void handleSplitRequest(int reader, @Nullable String host) {
        idleReaders.add(reader);
        assign();
    }

    @Override
    public void addSplitsBack(List<AccountSplit> splits, int reader) {
        idleReaders.remove(reader);
        splits.forEach(split -> waiting.addFirst(split.returned()));
        assign();
    }

    /** A reader requests an account itself. */
    @Override
    public void addReader(int reader) {}

    @Override
    public EnumeratorState snapshotState(long checkpointId) {
        return new EnumeratorState(known, List.copyOf(waiting));
    }

    @Override
    public void close() {}

    private void discovered(@Nullable List<Account> accounts, @Nullable Throwable failure) {
        String problem = accounts == null || failure != null ? problemOf(failure) : problemOf(accounts);
        if (problem == null) {
            add(Objects.requireNonNull(accounts));
            discovered = true;
            assign();
        } else if (discovered) {
            LOG.warn("{}: the accounts could not be discovered; this is retried: {}", vendor, problem);
        } else {
            throw new IllegalStateException(vendor + ": the accounts could not be discovered: " + problem);
        }
    }

    /** An account that no reader has is listed as it is now, such as with another base URL; one that a reader has stays as it was. */
    private void add(List<Account> accounts) {
        Map<String, Account> current = new LinkedHashMap<>();
        accounts.forEach(account -> current.put(account.id(), account));
        List<AccountSplit> splits = List.copyOf(waiting);
        waiting.clear();
        splits.forEach(split -> waiting.add(split.of(current.getOrDefault(split.splitId(), split.account()))));
        current.forEach((id, account) -> {
            if (known.add(id)) {
                waiting.add(AccountSplit.start(account));
            }
        });
    }

    /** Gives each idle reader an account, or tells it that there will be none. */
    private void assign() {
        idleReaders.retainAll(context.registeredReaders().keySet());
        for (Integer reader : List.copyOf(idleReaders)) {
            AccountSplit next = waiting.poll();
            if (next != null) {
                context.assignSplit(next, reader);
                idleReaders.remove(reader);
            } else if (discovered && rediscovery == null) {
                context.signalNoMoreSplits(reader);
                idleReaders.remove(reader);
            }
        }
    }

    private static @Nullable String problemOf(@Nullable Throwable failure) {
        if (failure instanceof AccountsUnavailableException unavailable) {
            return unavailable.getMessage();
        }
        return failure == null
                ? "the supplier has returned null"
                : failure.getClass().getName();
    }

    /** Returns what is wrong with a list of accounts, or null. A supplier of Java can return null among them. */
    private static @Nullable String problemOf(List<? extends @Nullable Account> accounts) {
        Set<String> ids = new HashSet<>();
        for (Account account : accounts) {
            if (account == null) {
                return "one of the accounts is null";
            }
            if (!ids.add(account.id())) {
                return "two accounts have the id " + account.id();
            }
        }
        return null;
    }
}
