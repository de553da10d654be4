package dev.billingsdks.generator.reading;

import dev.billingsdks.generator.document.InvalidSpecException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what a document is refused for, so that one run names all of it and not the first alone. */
final class Refusals {

    private static final int SHOWN = 30;

    /** A set, since all that refers to a schema is refused for the schema. */
    private final Set<String> messages = new LinkedHashSet<>();

    /** Reads a part of the document that others can be read without. */
    void attempt(Runnable reading) {
        try {
            reading.run();
        } catch (InvalidSpecException e) {
            messages.add(e.getMessage());
        }
    }

    /** Refuses the document where any part was refused. */
    void refuse() {
        if (messages.size() == 1) {
            throw new InvalidSpecException(messages.iterator().next());
        }
        if (!messages.isEmpty()) {
            int more = messages.size() - SHOWN;
            throw new InvalidSpecException(messages.size() + " parts of the document are refused:"
                    + messages.stream().limit(SHOWN).collect(Collectors.joining("\n  ", "\n  ", ""))
                    + (more > 0 ? "\n  and " + more + " more" : ""));
        }
    }
}
