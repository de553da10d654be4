package dev.billingsdks.runtime.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The environment variables of a process. One whose value is empty or blank counts as not set, because GitHub Actions, docker
 * compose and Kubernetes pass unset variables that way; white space around a value is removed.
 */
final class EnvironmentVariables {

    private final Map<String, String> values;

    EnvironmentVariables(Map<String, String> values) {
        this.values = values;
    }

    /** Returns a variable's value, or null if it is not set. */
    @Nullable
    String get(String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Returns a password, whose own spaces are kept and whose final newline is removed, or null if it is not set. */
    @Nullable
    String password(String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? null : value.replaceFirst("[\\r\\n]+\\z", "");
    }

    /** Names nothing, because values may be secret. */
    @Override
    public String toString() {
        return "environment variables";
    }
}
