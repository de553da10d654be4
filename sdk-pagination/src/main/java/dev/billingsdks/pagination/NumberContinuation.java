package dev.billingsdks.pagination;

import dev.billingsdks.runtime.ApiResponse;

/** Another page follows while a page holds its number, which must be the one that is requested next. */
record NumberContinuation<T, R>(PageReader<T, R> reader, DecidingProperty<R, Number> next)
        implements PageNumberScheme.Continuation<R> {

    @Override
    public boolean isFollowedBy(long number, ApiResponse<R> response) {
        Number following = next.value(response);
        if (following == null) {
            return false;
        }
        if (following.longValue() != number) {
            throw reader.inconsistent("the page number in " + next.path() + " is " + following.longValue() + " where "
                    + number + " should follow; going on would repeat or lose items");
        }
        return true;
    }
}
