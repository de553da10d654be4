package dev.billingsdks.pagination;

import dev.billingsdks.runtime.ApiResponse;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Another page follows while a page holds a link to it, and the link must be to the page that is requested next. */
record LinkContinuation<Q, T, R>(
        PageReader<T, R> reader, String place, Function<ApiResponse<R>, @Nullable Object> link, String parameter)
        implements PageNumberScheme.Continuation<Q, T, R>, OffsetScheme.Continuation<Q, T, R> {

    /** Returns the continuation while a property holds a link. */
    static <Q, T, R> LinkContinuation<Q, T, R> ofProperty(
            PageReader<T, R> reader, DecidingProperty<R, Object> link, String parameter) {
        return new LinkContinuation<>(reader, link.path(), link::value, Objects.requireNonNull(parameter, "parameter"));
    }

    /** Returns the continuation while the Link header has a link to the next page. */
    static <Q, T, R> LinkContinuation<Q, T, R> ofHeader(PageReader<T, R> reader, String parameter) {
        return new LinkContinuation<>(
                reader,
                "the Link header",
                response -> LinkHeader.next(response.headers()),
                Objects.requireNonNull(parameter, "parameter"));
    }

    @Override
    public boolean isFollowedBy(long number, ReadPage<Q, T, R> page) {
        return linksTo(number, page, "page");
    }

    @Override
    public boolean goesOnAt(long offset, ReadPage<Q, T, R> page) {
        return linksTo(offset, page, "offset");
    }

    private boolean linksTo(long number, ReadPage<Q, T, R> page, String what) {
        Object target = link.apply(page.response());
        if (target == null) {
            return false;
        }
        long linked = PageLink.pageNumber(target.toString(), parameter);
        if (linked < 0) {
            throw reader.inconsistent("the link in " + place + " has no readable number in its query parameter '"
                    + parameter + "', so that it cannot be told which page follows");
        }
        if (linked != number) {
            throw reader.inconsistent("the link in " + place + " is to " + what + " " + linked + " where " + what + " "
                    + number + " should follow; going on would repeat or lose items");
        }
        return true;
    }
}
