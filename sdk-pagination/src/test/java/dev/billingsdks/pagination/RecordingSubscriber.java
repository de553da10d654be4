package dev.billingsdks.pagination;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;

/** A subscriber that records its signals. It requests what its test requests. */
final class RecordingSubscriber implements Flow.Subscriber<Item> {

    private final List<String> signals = new CopyOnWriteArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private Flow.Subscription subscription;

    List<String> signals() {
        return signals;
    }

    Flow.Subscription subscription() {
        return subscription;
    }

    void awaitEnd() {
        Reader.await(ended);
    }

    @Override
    public void onSubscribe(Flow.Subscription newSubscription) {
        subscription = newSubscription;
    }

    @Override
    public void onNext(Item item) {
        signals.add(item.id());
    }

    @Override
    public void onError(Throwable failure) {
        signals.add(failure.getClass().getSimpleName() + ": " + failure.getMessage());
        ended.countDown();
    }

    @Override
    public void onComplete() {
        signals.add("complete");
        ended.countDown();
    }
}
