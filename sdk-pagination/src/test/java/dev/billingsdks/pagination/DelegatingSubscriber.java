package dev.billingsdks.pagination;

import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** A subscriber with another action for items. */
record DelegatingSubscriber(RecordingSubscriber others, Consumer<Item> action) implements Flow.Subscriber<Item> {

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        others.onSubscribe(subscription);
    }

    @Override
    public void onNext(Item item) {
        action.accept(item);
    }

    @Override
    public void onError(Throwable failure) {
        others.onError(failure);
    }

    @Override
    public void onComplete() {
        others.onComplete();
    }
}
