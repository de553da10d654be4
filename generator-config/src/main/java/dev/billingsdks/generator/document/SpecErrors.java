package dev.billingsdks.generator.document;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects the errors of a document, so that one run reports all of them and not only the first. */
public final class SpecErrors {

    private static final int SHOWN = 30;

    /** A set, because everything that refers to an invalid schema has the error of that schema. */
    private final Set<String> messages = new LinkedHashSet<>();

    /** Reads a part of the document, and collects its error if it is invalid. */
    public void attempt(Runnable reading) {
        try {
            reading.run();
        } catch (InvalidSpecException e) {
            messages.add(e.getMessage());
        }
    }

    /** Reads a part of the document and returns it, or collects its error and returns null if it is invalid. */
    public <T> @Nullable T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidSpecException e) {
            messages.add(e.getMessage());
            return null;
        }
    }

    /** Throws the collected errors as one, if there are any. */
    public void throwIfAny() {
        if (messages.size() == 1) {
            throw new InvalidSpecException(messages.iterator().next());
        }
        if (!messages.isEmpty()) {
            int more = messages.size() - SHOWN;
            throw new InvalidSpecException(messages.size() + " parts of the document are invalid:"
                    + messages.stream().limit(SHOWN).collect(Collectors.joining("\n  ", "\n  ", ""))
                    + (more > 0 ? "\n  and " + more + " more" : ""));
        }
    }
}
