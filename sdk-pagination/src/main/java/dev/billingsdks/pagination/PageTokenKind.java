package dev.billingsdks.pagination;

/** What a token's value means, and how its text form begins. */
enum PageTokenKind {
    START("start", false),
    CURSOR("cursor:", false),
    PAGE("page:", true),
    AFTER("after:", false),
    BEFORE("before:", false),
    OFFSET("offset:", true);

    private final String prefix;
    private final boolean numeric;

    PageTokenKind(String prefix, boolean numeric) {
        this.prefix = prefix;
        this.numeric = numeric;
    }

    String prefix() {
        return prefix;
    }

    /** Returns whether the value is a number, which grows from page to page and so cannot come again. */
    boolean numeric() {
        return numeric;
    }
}
