package dev.billingsdks.runtime;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks what a caller gives before anything is sent, and names all that is wrong at once. For generated builders; the
 * methods are named as the keywords of JSON Schema that they check, and leave alone what is null.
 */
public final class RequestCheck {

    private final String subject;
    private final List<String> problems = new ArrayList<>();

    /**
     * Creates a check.
     *
     * @param subject the class that is built
     */
    public RequestCheck(String subject) {
        this.subject = subject;
    }

    /** Checks that a value was given. */
    public RequestCheck required(String name, @Nullable Object value) {
        return refuse(value == null, name + " is required");
    }

    /**
     * Checks that a value was given for a nullable property, for which null is a value.
     *
     * @param present whether there is one
     */
    public RequestCheck requiredNullable(String name, boolean present) {
        return refuse(!present, name + " is required");
    }

    /** Checks that a text has at least so many characters. */
    public RequestCheck minLength(String name, @Nullable String value, int limit) {
        return value == null ? this : atLeast(name, "characters", characters(value), limit);
    }

    /** Checks that a text has at most so many characters. */
    public RequestCheck maxLength(String name, @Nullable String value, int limit) {
        return value == null ? this : atMost(name, "characters", characters(value), limit);
    }

    /** Checks that a number is not too small. */
    public RequestCheck minimum(String name, @Nullable Number value, long limit) {
        return refuse(
                value != null && compare(value, limit) < 0, name + " must be at least " + limit + ", but is " + value);
    }

    /** Checks that a number is not too large. */
    public RequestCheck maximum(String name, @Nullable Number value, long limit) {
        return refuse(
                value != null && compare(value, limit) > 0, name + " must be at most " + limit + ", but is " + value);
    }

    /** Checks that a list has at least so many elements. */
    public RequestCheck minItems(String name, @Nullable Collection<?> value, int limit) {
        return value == null ? this : atLeast(name, "elements", value.size(), limit);
    }

    /** Checks that a list has at most so many elements. */
    public RequestCheck maxItems(String name, @Nullable Collection<?> value, int limit) {
        return value == null ? this : atMost(name, "elements", value.size(), limit);
    }

    /** Checks that not both of two values were given. */
    public RequestCheck exclusive(
            String firstName, @Nullable Object first, String secondName, @Nullable Object second) {
        return refuse(first != null && second != null, firstName + " and " + secondName + " exclude each other");
    }

    /**
     * Checks that exactly one of several values was given.
     *
     * @param names their names
     */
    public RequestCheck exactlyOne(String names, @Nullable Object... values) {
        long given = Stream.of(values).filter(Objects::nonNull).count();
        return refuse(
                given != 1, names + ": exactly one must be set, but " + (given == 0 ? "none is" : given + " are"));
    }

    /**
     * Ends the check.
     *
     * @throws IllegalArgumentException if anything was wrong
     */
    public void verify() {
        if (!problems.isEmpty()) {
            throw new InvalidRequest(subject, problems);
        }
    }

    /**
     * Ends the check with that of a part, and builds the whole. What is wrong with the part is reported together with the rest.
     *
     * @param name the part's name
     * @param part builds the part, which may end a check of its own
     * @param whole builds the whole of the part
     * @throws IllegalArgumentException if anything was wrong
     */
    public <P extends @Nullable Object, W> W build(String name, Supplier<P> part, Function<P, W> whole) {
        P built;
        try {
            built = part.get();
        } catch (InvalidRequest e) {
            e.problems.forEach(problem -> problems.add(name + "." + problem));
            throw new InvalidRequest(subject, problems);
        }
        verify();
        return whole.apply(built);
    }

    private RequestCheck atLeast(String name, String unit, int size, int limit) {
        return refuse(size < limit, name + " must have at least " + limit + " " + unit + ", but has " + size);
    }

    private RequestCheck atMost(String name, String unit, int size, int limit) {
        return refuse(size > limit, name + " must have at most " + limit + " " + unit + ", but has " + size);
    }

    private RequestCheck refuse(boolean wrong, String problem) {
        if (wrong) {
            problems.add(problem);
        }
        return this;
    }

    /** Compares exactly: a number beyond a long has the wrong sign as one. An exponent is not written out for it. */
    private static int compare(Number value, long limit) {
        return value instanceof BigDecimal decimal
                ? decimal.compareTo(BigDecimal.valueOf(limit))
                : Long.compare(value.longValue(), limit);
    }

    /** Is thrown by a check, and read by that of a whole. */
    private static final class InvalidRequest extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final transient List<String> problems;

        InvalidRequest(String subject, List<String> problems) {
            super(subject + ": " + String.join("; ", problems));
            this.problems = problems;
        }
    }

    /** JSON Schema counts code points, and Java's length counts UTF-16 units. */
    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }
}
