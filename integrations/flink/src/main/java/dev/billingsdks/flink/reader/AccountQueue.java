package dev.billingsdks.flink.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The accounts of a reader, in their order. An account that waits after a failure lets the next one go first. */
final class AccountQueue<A extends ActiveAccount<?, ?>> {

    private final List<A> accounts = new ArrayList<>();

    synchronized void add(A account) {
        accounts.add(account);
        notifyAll();
    }

    synchronized void remove(A account) {
        accounts.remove(account);
    }

    /** Returns whether there are accounts and each of them waits. */
    synchronized boolean allWait() {
        return !accounts.isEmpty() && ready() == null;
    }

    /** Returns the first account that does not wait, as soon as there is one. */
    synchronized A next() throws InterruptedException {
        A ready = ready();
        while (ready == null) {
            if (accounts.isEmpty()) {
                wait();
            } else {
                TimeUnit.NANOSECONDS.timedWait(this, shortestWait());
            }
            ready = ready();
        }
        return ready;
    }

    private @Nullable A ready() {
        for (A account : accounts) {
            if (account.remainingWait() <= 0) {
                return account;
            }
        }
        return null;
    }

    /** Returns at least a millisecond, since a wait of zero would have no end. */
    private long shortestWait() {
        long shortest = Long.MAX_VALUE;
        for (A account : accounts) {
            shortest = Math.min(shortest, account.remainingWait());
        }
        return Math.max(shortest, TimeUnit.MILLISECONDS.toNanos(1));
    }
}
