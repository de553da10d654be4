package dev.billingsdks.runtime.json;

import java.util.concurrent.atomic.AtomicLong;

/** The memory that the documents of one client may take together while they are read, in bytes. Thread-safe. */
final class ClientMemory {

    private final AtomicLong left;

    ClientMemory(long total) {
        this.left = new AtomicLong(total);
    }

    /** Reserves so many bytes, unless other documents have taken them. */
    boolean reserve(long bytes) {
        for (long before = left.get(); bytes <= before; before = left.get()) {
            if (left.compareAndSet(before, before - bytes)) {
                return true;
            }
        }
        return false;
    }

    void release(long bytes) {
        left.addAndGet(bytes);
    }
}
