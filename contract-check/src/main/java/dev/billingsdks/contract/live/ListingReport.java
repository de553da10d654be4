package dev.billingsdks.contract.live;

import dev.billingsdks.pagination.Page;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Prints a listing while it runs: a line for each page, then the first items and the time that it took. */
public final class ListingReport {

    private static final int SHOWN_ITEMS = 3;
    private static final int SHOWN_CHARACTERS = 200;

    private final PrintStream out;
    private final int maximumPages;
    private final int shownItems;
    private final List<String> firstItems = new ArrayList<>();
    private boolean called;
    private int pages;
    private int items;
    private String noun = "customer";
    private long start;

    private ListingReport(PrintStream out, int maximumPages, int shownItems) {
        this.out = out;
        this.maximumPages = maximumPages;
        this.shownItems = shownItems;
    }

    /** Returns a report of a whole listing, which prints its first items. */
    public static ListingReport of(PrintStream out) {
        return new ListingReport(out, Integer.MAX_VALUE, SHOWN_ITEMS);
    }

    /** Returns a report that ends a listing after some pages and prints no item. */
    public static ListingReport ofPages(PrintStream out, int maximumPages) {
        return new ListingReport(out, maximumPages, 0);
    }

    /** Prints the title. */
    public void begin(String title) {
        out.println(title);
    }

    /** Sets what an item is called, in the singular; {@code customer} if this is not called. */
    public void itemsAre(String singular) {
        noun = singular;
    }

    /** Prints that an operation which is not a listing has responded. */
    public void addCall(int status) {
        called = true;
        out.println("  status " + status);
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
            items += page.items().size();
            out.println("  page " + pages + ": " + count(page.items().size(), noun));
            page.items().stream()
                    .limit(shownItems - firstItems.size())
                    .forEach(item -> firstItems.add(describe.apply(item)));
            if (pages == maximumPages) {
                return;
            }
        }
    }

    /** Prints how much was listed. */
    public void end() {
        if (called) {
            out.println();
            return;
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        out.println("  " + count(items, noun) + " on " + count(pages, "page") + " in " + time.toMillis() + " ms"
                + (firstItems.isEmpty() ? "" : ", the first of them:"));
        firstItems.forEach(item -> out.println("    " + oneLine(item)));
        out.println();
    }

    /** Prints why the listing failed, and after how many items. */
    public void fail(String problem) {
        String progress = pages == 0 ? "" : " after " + count(items, noun);
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
