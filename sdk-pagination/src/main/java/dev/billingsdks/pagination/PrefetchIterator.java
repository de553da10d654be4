package dev.billingsdks.pagination;

import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.http.operation.ListingObserver;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Returns the pages of another iterator, which a separate thread reads ahead. That thread runs the same loop with the same
 * checks, so that pages and failures are the same and come in the same order.
 */
final class PrefetchIterator<T, R> implements Iterator<Page<T, R>> {

    private final Iterator<Page<T, R>> pages;
    private final PagingScheme<?, T, R> scheme;
    private final int ahead;
    private final PageReadQueue<@Nullable Page<T, R>> reads;
    private final WeakReference<Object> self = new WeakReference<>(this);
    private Run run = new Run();
    private @Nullable PageToken token;

    /**
     * Creates an iterator that has read nothing yet.
     *
     * @param pages used by one reading thread at a time from here on
     * @param observer what gives the reading thread the context of the thread that iterates
     * @param first the token of their first page
     * @param ahead how many pages are read beyond the one that is handed out
     */
    PrefetchIterator(
            Iterator<Page<T, R>> pages,
            PagingScheme<?, T, R> scheme,
            ListingObserver observer,
            PageToken first,
            int ahead) {
        this.pages = pages;
        this.scheme = scheme;
        this.token = first;
        this.ahead = ahead;
        this.reads = new PageReadQueue<>(scheme.toString(), 1, observer);
    }

    @Override
    public boolean hasNext() {
        return token != null;
    }

    @Override
    public Page<T, R> next() {
        PageToken current = token;
        if (current == null) {
            throw new NoSuchElementException("the listing has no further page");
        }
        try {
            Page<T, R> page = take();
            token = page.nextToken();
            if (token == null) {
                reads.stop();
            }
            return page;
        } catch (InterruptedException e) {
            run.stop();
            reads.interrupt();
            throw scheme.interrupted(e).atPage(current.toString());
        } finally {
            // The reader gives up when this iterator is garbage, which to the JVM it may be while it waits for its last
            // page.
            Reference.reachabilityFence(this);
        }
    }

    private Page<T, R> take() throws InterruptedException {
        while (true) {
            readAhead();
            Page<T, R> page = reads.take();
            if (page != null) {
                return page;
            }
        }
    }

    /** After a run that was stopped, what is left of it must be taken first: the pages are for one reading thread at a time. */
    private void readAhead() throws InterruptedException {
        if (run.isStopped()) {
            if (reads.size() > 0) {
                return;
            }
            run = new Run();
        }
        while (reads.size() <= ahead) {
            submit(reads, pages, run, self);
        }
    }

    /** Static, so that a read holds this iterator by its weak reference alone. */
    private static <T, R> void submit(
            PageReadQueue<@Nullable Page<T, R>> reads, Iterator<Page<T, R>> pages, Run run, WeakReference<Object> owner)
            throws InterruptedException {
        reads.submit(() -> run.isStopped() || owner.refersTo(null) ? null : run.read(pages));
    }

    /** Reads from a start to a failure or an interrupt, after which no request is sent until the user knows. */
    private static final class Run {

        private volatile boolean stopped;

        boolean isStopped() {
            return stopped;
        }

        void stop() {
            stopped = true;
        }

        /** Returns null at the end of the listing, and if a read was interrupted, which its user knows already. */
        <T, R> @Nullable Page<T, R> read(Iterator<Page<T, R>> pages) {
            try {
                return pages.hasNext() ? pages.next() : null;
            } catch (SdkException e) {
                if (stopped) {
                    return null;
                }
                stopped = true;
                throw e;
            } catch (RuntimeException | Error e) {
                stopped = true;
                throw e;
            }
        }
    }
}
