package dev.billingsdks.pagination;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A clock that stands still, and takes no time over waits; it notes them in milliseconds. */
class RecordedTimer implements RateLimit.Timer {

    final List<Long> waits = new CopyOnWriteArrayList<>();

    @Override
    public long nanoTime() {
        return Long.MAX_VALUE - 5;
    }

    @Override
    public void sleep(long nanos) throws InterruptedException {
        waits.add(TimeUnit.NANOSECONDS.toMillis(nanos));
    }
}
