package dev.billingsdks.examples;

import dev.billingsdks.pagination.Page;
import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Function;

/** Prints a listing while it goes on: a line for each page, the first customers, and how long it all took. */
final class ListingReport {

    private static final int SHOWN_CUSTOMERS = 3;
    private static final int SHOWN_CHARACTERS = 160;

    private final PrintStream out;
    private final StringBuilder firstCustomers = new StringBuilder();
    private long start;
    private int pages;
    private int customers;

    ListingReport(PrintStream out) {
        this.out = out;
    }

    void begin(String title) {
        out.println(title);
    }

    /**
     * Prints pages as they come.
     *
     * @param describe what is shown of a customer: id and name, for the rest of a real account is nobody's business
     */
    <T, R> void addAll(Iterable<Page<T, R>> listing, Function<T, String> describe) {
        start = System.nanoTime();
        for (Page<T, R> page : listing) {
            pages++;
            for (T customer : page.items()) {
                if (customers++ < SHOWN_CUSTOMERS) {
                    firstCustomers
                            .append("    ")
                            .append(oneLine(describe.apply(customer)))
                            .append(System.lineSeparator());
                }
            }
            out.println("  page " + pages + ": " + page.items().size() + " customers");
        }
    }

    void end() {
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        out.println(
                "  " + customers + " customers on " + pages + " pages in " + time.toMillis() + " ms, the first are");
        out.println(firstCustomers);
    }

    void fail(String problem) {
        out.println("  failed after " + customers + " customers: " + oneLine(problem));
        out.println();
    }

    /** Keeps what a vendor sends from moving the terminal's cursor. */
    private static String oneLine(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= SHOWN_CHARACTERS ? line : line.substring(0, SHOWN_CHARACTERS) + "…";
    }
}
