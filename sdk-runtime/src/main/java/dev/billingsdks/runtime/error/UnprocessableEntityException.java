package dev.billingsdks.runtime.error;

/** Status 422: the vendor understood the request and refuses its content. */
public final class UnprocessableEntityException extends ApiException {

    private static final long serialVersionUID = 1L;

    UnprocessableEntityException(ApiExceptionBuilder builder) {
        super(builder);
    }
}
