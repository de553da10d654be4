package dev.billingsdks.update.report;

import java.util.Locale;

/** The kind of release that a newer document makes necessary, by semantic versioning. */
public enum Verdict {
    PATCH,
    MINOR,
    MAJOR;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
