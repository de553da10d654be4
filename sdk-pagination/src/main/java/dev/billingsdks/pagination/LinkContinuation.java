package dev.billingsdks.pagination;

import dev.billingsdks.runtime.ApiResponse;

/** Another page follows while a page holds a link to it, and the link must be to the page that is requested next. */
record LinkContinuation<T, R>(PageReader<T, R> reader, DecidingProperty<R, Object> link, String parameter)
        implements PageNumberScheme.Continuation<R> {

    @Override
    public boolean isFollowedBy(long number, ApiResponse<R> response) {
        Object target = link.value(response);
        if (target == null) {
            return false;
        }
        long linked = PageLink.pageNumber(target.toString(), parameter);
        if (linked < 0) {
            throw reader.inconsistent("the link in " + link.path() + " has no readable number in its query parameter '"
                    + parameter + "', so that it cannot be told which page follows");
        }
        if (linked != number) {
            throw reader.inconsistent("the link in " + link.path() + " is to page " + linked + " where page " + number
                    + " should follow; going on would repeat or lose items");
        }
        return true;
    }
}
