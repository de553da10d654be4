package dev.billingsdks.pagination;

/** Another page follows while a page holds its number, which must be the one that is requested next. */
record NumberContinuation<Q, T, R>(PageReader<T, R> reader, DecidingProperty<R, Number> next)
        implements PageNumberScheme.Continuation<Q, T, R> {

    @Override
    public boolean isFollowedBy(long number, ReadPage<Q, T, R> page) {
        Number following = next.value(page.response());
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
