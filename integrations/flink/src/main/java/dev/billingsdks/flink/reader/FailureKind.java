package dev.billingsdks.flink.reader;

import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.DeadlineExceededException;
import dev.billingsdks.runtime.error.TransportException;

/** What the failure of a page says about the account. */
enum FailureKind {

    /** Another attempt can succeed. */
    TRANSIENT,

    /** The vendor may have refused the position alone; whether it has shows the first page. */
    REFUSED_POSITION,

    /** Another attempt fails as well. */
    PERMANENT;

    private static final int NOT_IMPLEMENTED = 501;
    private static final int VERSION_NOT_SUPPORTED = 505;

    static FailureKind of(RuntimeException failure, PageToken token) {
        if (failure instanceof ApiException response) {
            return of(response.statusCode(), token);
        }
        boolean noResponse = failure instanceof TransportException || failure instanceof DeadlineExceededException;
        return noResponse ? TRANSIENT : PERMANENT;
    }

    private static FailureKind of(int status, PageToken token) {
        return switch (status) {
            case 400, 404, 422 -> token.equals(PageToken.START) ? PERMANENT : REFUSED_POSITION;
            case 408, 429 -> TRANSIENT;
            case NOT_IMPLEMENTED, VERSION_NOT_SUPPORTED -> PERMANENT;
            default -> status >= 500 ? TRANSIENT : PERMANENT;
        };
    }
}
