package dev.billingsdks.pagination;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/** Publishes the items of a listing, to each subscriber from the start. */
final class ListingPublisher<T> implements Flow.Publisher<T> {

    private final Supplier<ItemIterator<T, ?>> listing;
    private final Executor executor;

    ListingPublisher(Supplier<ItemIterator<T, ?>> listing, Executor executor) {
        this.listing = listing;
        this.executor = Objects.requireNonNull(executor, "executor");
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        subscriber.onSubscribe(new ListingSubscription<>(listing.get(), executor, subscriber));
    }
}
