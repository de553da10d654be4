package dev.billingsdks.runtime.longrunning;

import dev.billingsdks.runtime.Pacing;
import dev.billingsdks.runtime.error.DeadlineExceededException;
import dev.billingsdks.runtime.error.InterruptedCallException;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.json.JsonModel;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An operation that goes on after the response of the request that started it. It is waited for here, or in another process that
 * resumes it by its {@link #id()}. Thread-safe.
 *
 * <p>An operation that has failed makes {@link #await()} throw an {@link dev.billingsdks.runtime.error.ApiException} of the subclass
 * that its error belongs to, although the HTTP status is 200. A request of the state that fails, which is another matter,
 * changes nothing: {@code await()} can be called again.
 *
 * @param <T> what it ends with
 * @param <M> what the vendor says of it meanwhile
 */
public final class LongRunning<T, M> {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final @Nullable StateSource<T, M> source;
    private final OperationId id;
    private volatile @Nullable State<T, M> state;

    LongRunning(@Nullable StateSource<T, M> source, OperationId id, @Nullable State<T, M> state) {
        this.source = source;
        this.id = id;
        this.state = state;
    }

    /** Returns an operation that has ended with this value, for fakes. */
    public static <T, M> LongRunning<T, M> ended(OperationId id, T value, @Nullable M metadata) {
        return new LongRunning<>(null, id, new State<>(null, true, metadata, value, null));
    }

    /** Returns the ID, by which the operation can be resumed. */
    public OperationId id() {
        return id;
    }

    /** Returns whether the operation has ended, as far as is known without a request. */
    public boolean isDone() {
        State<T, M> known = state;
        return known != null && known.done();
    }

    /** Returns what the vendor said of the operation in the last response, or null if it said nothing or no request was sent. */
    public @Nullable M metadata() {
        State<T, M> known = state;
        return known == null ? null : known.metadata();
    }

    /** Returns the last response as the model of the document, or null if it is of another type or no request was sent. */
    public <S extends JsonModel> @Nullable S state(Class<S> type) {
        State<T, M> known = state;
        JsonModel model = known == null ? null : known.model();
        return type.isInstance(model) ? type.cast(model) : null;
    }

    /**
     * Requests the state once, unless the operation has ended.
     *
     * @return whether it has ended
     */
    public boolean poll() {
        if (source != null && !isDone()) {
            remember(source.request(id));
        }
        return isDone();
    }

    /** Another thread may have seen the end, with a request that was sent later and whose response came earlier. */
    private synchronized void remember(State<T, M> newer) {
        if (!isDone()) {
            state = newer;
        }
    }

    /**
     * Waits until the operation has ended, however long that takes. The state is requested after 1 s, and then after waits that double up
     * to 10 s; that of a resumed operation is first requested at once. Each request has the timeout and the options of the call.
     *
     * @return what the operation ended with
     * @throws dev.billingsdks.runtime.error.ApiException if the operation has failed
     * @throws dev.billingsdks.runtime.error.DecodeException if it has ended with neither an error nor a value
     * @throws dev.billingsdks.runtime.error.SdkException if a request of the state fails, or the thread is interrupted
     */
    public T await() {
        return await(null, Long.MAX_VALUE);
    }

    /**
     * Waits as {@link #await()} does, and not longer than this. The state is requested once more at the end of the time.
     *
     * @throws DeadlineExceededException if the operation has not ended by then; it goes on at the vendor, and can be awaited again
     */
    public T await(Duration atMost) {
        if (atMost.isNegative() || atMost.isZero()) {
            throw new IllegalArgumentException("the time to wait must be more than zero, but is " + atMost);
        }
        return await(atMost, nanos(atMost));
    }

    private T await(@Nullable Duration atMost, long limit) {
        StateSource<T, M> requests = source;
        if (requests == null || isDone()) {
            return end();
        }
        Pacing pacing = requests.exchange().pacing();
        long begin = pacing.nanoTime();
        Duration wait = FIRST_WAIT;
        boolean done = state == null && poll();
        while (!done) {
            long left = limit - (pacing.nanoTime() - begin);
            if (left <= 0) {
                throw timedOut(requests.operation(), atMost == null ? Duration.ZERO : atMost);
            }
            sleep(requests, pacing, wait.toNanos() < left ? wait : Duration.ofNanos(left));
            done = poll();
            Duration doubled = wait.multipliedBy(2);
            wait = doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
        }
        return end();
    }

    private T end() {
        State<T, M> known = state;
        if (known == null) {
            throw new IllegalStateException("the operation has not ended");
        }
        return known.end();
    }

    private static void sleep(StateSource<?, ?> source, Pacing pacing, Duration wait) {
        try {
            pacing.sleep(wait, source.exchange().closed());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Operation<?> operation = source.operation();
            throw new InterruptedCallException(
                    "interrupted while the operation was awaited", e, operation.vendor(), operation.name());
        }
    }

    private static DeadlineExceededException timedOut(Operation<?> operation, Duration atMost) {
        return new DeadlineExceededException(
                "the operation has not ended within " + atMost, atMost, null, operation.vendor(), operation.name());
    }

    private static long nanos(Duration duration) {
        try {
            return duration.toNanos();
        } catch (ArithmeticException e) {
            return Long.MAX_VALUE;
        }
    }

    /** Returns whether it has ended. */
    @Override
    public String toString() {
        return "LongRunning[" + id + (isDone() ? ", ended]" : ", not ended as far as is known]");
    }
}
