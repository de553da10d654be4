package dev.billingsdks.contract.live;

import dev.billingsdks.pagination.Page;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Prints a listing while it runs: a line for each page, then the first customers and the time that it took. */
public final class ListingReport {

    private static final int SHOWN_CUSTOMERS = 3;
    private static final int SHOWN_CHARACTERS = 200;

    private final PrintStream out;
    private final int maximumPages;
    private final int shownCustomers;
    private final List<String> firstCustomers = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();
    private int mostOnPage = Integer.MAX_VALUE;
    private int pages;
    private int customers;
    private long start;

    private ListingReport(PrintStream out, int maximumPages, int shownCustomers) {
        this.out = out;
        this.maximumPages = maximumPages;
        this.shownCustomers = shownCustomers;
    }

    /** Returns a report of a whole listing, which prints its first customers. */
    public static ListingReport of(PrintStream out) {
        return new ListingReport(out, Integer.MAX_VALUE, SHOWN_CUSTOMERS);
    }

    /** Returns a report that ends a listing after some pages and prints no customer. */
    public static ListingReport ofPages(PrintStream out, int maximumPages) {
        return new ListingReport(out, maximumPages, 0);
    }

    /** Prints the title. */
    public void begin(String title) {
        out.println(title);
    }

    /** Sets the limit that is requested: a page with more customers is a violation. */
    public void expectAtMost(int customersOnPage) {
        mostOnPage = customersOnPage;
    }

    /** Returns the violations of pages, one line each. */
    List<String> violations() {
        return violations;
    }

    /**
     * Prints pages as they arrive.
     *
     * @param describe returns what is printed of a customer: id and name, and nothing else of an account
     */
    public <T, R> void addAll(Iterable<Page<T, R>> listing, Function<T, String> describe) {
        start = System.nanoTime();
        for (Page<T, R> page : listing) {
            pages++;
            customers += page.items().size();
            if (page.items().size() > mostOnPage) {
                violations.add("page " + pages + ": " + page.items().size() + " customers, more than the requested "
                        + mostOnPage);
            }
            out.println("  page " + pages + ": " + count(page.items().size(), "customer"));
            page.items().stream()
                    .limit(shownCustomers - firstCustomers.size())
                    .forEach(customer -> firstCustomers.add(describe.apply(customer)));
            if (pages == maximumPages) {
                return;
            }
        }
    }

    /** Prints how much was listed. */
    public void end() {
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        out.println("  " + count(customers, "customer") + " on " + count(pages, "page") + " in " + time.toMillis()
                + " ms" + (firstCustomers.isEmpty() ? "" : ", the first of them:"));
        firstCustomers.forEach(customer -> out.println("    " + oneLine(customer)));
        out.println();
    }

    /** Prints why the listing failed, and after how many customers. */
    public void fail(String problem) {
        String progress = pages == 0 ? "" : " after " + count(customers, "customer");
        out.println("  failed" + progress + ": " + oneLine(problem));
        out.println();
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Replaces control characters, with which a vendor's text could move the terminal's cursor. */
    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{IsControl}\\p{Zl}\\p{Zp}]+", " ");
        return line.length() <= SHOWN_CHARACTERS ? line : line.substring(0, SHOWN_CHARACTERS) + "...";
    }
}
