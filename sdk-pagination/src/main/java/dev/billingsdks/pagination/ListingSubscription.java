package dev.billingsdks.pagination;

import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Delivers the items that a subscriber has requested, on a thread of an executor while there is demand. A page is requested when an
 * item of it is; cancelling aborts that request.
 */
final class ListingSubscription<T> implements Flow.Subscription, Runnable {

    private final ItemIterator<T, ?> items;
    private final Executor executor;
    private final Flow.Subscriber<? super T> subscriber;
    private final ReadInterrupt reads = new ReadInterrupt();
    private final AtomicLong demand = new AtomicLong();

    /** How often work was found since the current run began; only the thread that makes it more than zero starts a run. */
    private final AtomicInteger work = new AtomicInteger();

    private volatile @Nullable Throwable misuse;

    ListingSubscription(ItemIterator<T, ?> items, Executor executor, Flow.Subscriber<? super T> subscriber) {
        this.items = items;
        this.executor = executor;
        this.subscriber = subscriber;
    }

    @Override
    public void request(long count) {
        if (count <= 0) {
            misuse = new IllegalArgumentException("the demand must be more than zero, but is " + count);
        } else {
            demand.accumulateAndGet(count, (known, added) -> known + added < 0 ? Long.MAX_VALUE : known + added);
        }
        if (work.getAndIncrement() == 0) {
            start();
        }
    }

    @Override
    public void cancel() {
        reads.cancel();
    }

    private void start() {
        try {
            executor.execute(this);
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    @Override
    public void run() {
        int done = work.get();
        while (done != 0) {
            deliver();
            done = work.addAndGet(-done);
        }
    }

    /** Delivers until the demand is met, the listing ends or the subscription is cancelled. */
    private void deliver() {
        while (!reads.isCancelled()) {
            Throwable wrong = misuse;
            if (wrong != null) {
                fail(wrong);
            } else if (demand.get() == 0) {
                if (items.isExhausted()) {
                    complete();
                }
                return;
            } else {
                deliverNext();
            }
        }
    }

    private void deliverNext() {
        @Nullable T item;
        try {
            if (!reads.enter()) {
                return;
            }
            try {
                item = items.hasNext() ? items.next() : null;
            } finally {
                reads.leave();
            }
        } catch (Throwable e) {
            fail(e);
            return;
        }
        if (item != null) {
            demand.decrementAndGet();
            deliver(item);
        } else if (items.isExhausted()) {
            complete();
        } else {
            fail(new IllegalStateException(
                    "an item of the listing is null, which a publisher cannot deliver; iterate pages()"));
        }
    }

    /** A subscriber that throws gets nothing more; what it has thrown is the executor's. */
    private void deliver(T item) {
        boolean delivered = false;
        try {
            subscriber.onNext(item);
            delivered = true;
        } finally {
            if (!delivered) {
                cancel();
            }
        }
    }

    private void complete() {
        if (!reads.isCancelled()) {
            cancel();
            subscriber.onComplete();
        }
    }

    private void fail(Throwable failure) {
        if (!reads.isCancelled()) {
            cancel();
            subscriber.onError(failure);
        }
    }
}
