package dev.billingsdks.generator.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The entries of the vendor's file that match nothing in a document. They are not errors, since one file serves the old and the new document
 * of a vendor, but an entry with a typing error is among them.
 */
public final class UnmatchedEntryReport {

    private static final String TITLE = "\nEntries of the vendor's file that match nothing in this document:\n";

    private UnmatchedEntryReport() {}

    /** Returns the report as text, a section behind the others with a line for each entry; it is empty if there is none. */
    public static String of(List<String> unmatched) {
        return unmatched.isEmpty()
                ? ""
                : unmatched.stream().map(entry -> "  " + entry).collect(Collectors.joining("\n", TITLE, "\n"));
    }
}
