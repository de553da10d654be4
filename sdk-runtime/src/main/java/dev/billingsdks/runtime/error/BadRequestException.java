package dev.billingsdks.runtime.error;

/** Status 400: the vendor could not make sense of the request. */
public final class BadRequestException extends ApiException {

    private static final long serialVersionUID = 1L;

    BadRequestException(ApiExceptionBuilder builder) {
        super(builder);
    }
}
