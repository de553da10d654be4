package dev.billingsdks.pagination;

import org.jspecify.annotations.Nullable;

/**
 * Checks the pages of a listing against the total that the vendor states in them. If pages are selected by position, an item
 * that is added or removed before that position moves all others, so that one is repeated or lost at the next page; a changed
 * total is the only sign of it. A vendor that states no total is not checked, nor is the sum of a listing that starts in the
 * middle.
 */
final class TotalCheck {

    private final boolean whole;
    private long items;
    private @Nullable Long total;

    TotalCheck(PageToken start) {
        this.whole = start.equals(PageToken.START)
                || start.equals(PageToken.of(PageTokenKind.PAGE, 1))
                || start.equals(PageToken.of(PageTokenKind.OFFSET, 0));
    }

    /** Returns what is wrong with a page after those that were added, or null. */
    @Nullable
    String contradiction(Page<?, ?> page) {
        Long stated = page.total();
        if (total != null && stated != null && !total.equals(stated)) {
            return "the total number of items is not what it was a page before: items came or went meanwhile, so that"
                    + " some may be repeated or lost; list again from the start";
        }
        Long expected = total == null ? stated : total;
        if (whole
                && page.nextToken() == null
                && expected != null
                && expected != items + page.items().size()) {
            return "the last page ends the listing with more or fewer items in all than the total that is stated in it";
        }
        return null;
    }

    void add(Page<?, ?> page) {
        items += page.items().size();
        total = total == null ? page.total() : total;
    }
}
