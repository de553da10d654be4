package dev.billingsdks.pagination;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The text of a position that is not a text in Java, such as a UUID, a date or a number: the one that goes over the wire. */
final class TokenText {

    private TokenText() {}

    static @Nullable String of(@Nullable Object position) {
        if (position == null) {
            return null;
        }
        return position instanceof OffsetDateTime time
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time)
                : position.toString();
    }
}
