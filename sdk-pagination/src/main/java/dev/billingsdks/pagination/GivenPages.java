package dev.billingsdks.pagination;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages that a user's fake gave. */
final class GivenPages<T, R> implements PageSource<T, R> {

    private final List<Page<T, R>> pages;

    GivenPages(List<Page<T, R>> pages) {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException(
                    "a listing has at least one page; give an empty page for an empty listing");
        }
        List<Page<T, R>> linked = new ArrayList<>(pages.size());
        for (int i = 0; i < pages.size(); i++) {
            Page<T, R> page = pages.get(i);
            @Nullable PageToken next = i + 1 < pages.size() ? token(i + 1) : null;
            linked.add(new Page<>(token(i), page.items(), next, page.total(), page.body()));
        }
        this.pages = List.copyOf(linked);
    }

    @Override
    public Iterator<Page<T, R>> iterator(PageToken start, ReadAhead readAhead) {
        return pages.subList(indexOf(start), pages.size()).iterator();
    }

    /** Does nothing, since a fake stands for any listing. */
    @Override
    public void checkParallel() {}

    @Override
    public void check(PageToken token) {
        indexOf(token);
    }

    @Override
    public String toString() {
        return pages.size() + " given pages";
    }

    private int indexOf(PageToken token) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).token().equals(token)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the token is of none of the " + pages.size() + " given pages");
    }

    private static PageToken token(int index) {
        return index == 0 ? PageToken.START : PageToken.of(PageTokenKind.PAGE, index + 1L);
    }
}
