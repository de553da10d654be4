package dev.billingsdks.flink.reader;

import dev.billingsdks.flink.record.AccountFailure;
import dev.billingsdks.flink.state.AccountSplit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the fetch thread has for the task thread. */
sealed interface FetchResult<O> {

    /**
     * A page.
     *
     * @param account the account's id
     * @param records what is emitted for it
     * @param next the account at its next page, or null after the last one
     */
    record FetchedPage<O>(
            String account, List<O> records, @Nullable AccountSplit next) implements FetchResult<O> {}

    /** An account starts over. */
    record Restarted<O>(AccountSplit split) implements FetchResult<O> {}

    /**
     * An account failed permanently.
     *
     * @param trace where
     */
    record Failed<O>(AccountFailure failure, List<StackTraceElement> trace) implements FetchResult<O> {}

    /** Every account of the reader waits after a failure. */
    record Waiting<O>() implements FetchResult<O> {}

    /** The fetch thread has ended. */
    record Broken<O>(Throwable failure) implements FetchResult<O> {}
}
