package dev.billingsdks.runtime.http.response;

import java.io.IOException;

/** A body that has more bytes than the client takes in. */
final class BodyTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLargeException(long limit) {
        super("the body has more than " + limit + " bytes, the client's limit");
    }
}
