package dev.billingsdks.benchmarks.client;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A checksum of everything that a client has read; clients that read the same have the same checksum. It costs every
 * client the same, because none of its hash codes was computed before.
 */
final class Checksum {

    private long value = 1;

    void add(@Nullable Object field) {
        value = value * 31 + (field == null ? 0 : field.hashCode());
    }

    void addAll(@Nullable List<String> field) {
        if (field == null) {
            add(null);
            return;
        }
        for (String element : field) {
            add(element);
        }
    }

    void addAll(@Nullable Map<String, ?> field) {
        if (field == null) {
            add(null);
            return;
        }
        for (Map.Entry<String, ?> entry : field.entrySet()) {
            add(entry.getKey());
            add(entry.getValue());
        }
    }

    long value() {
        return value;
    }
}
