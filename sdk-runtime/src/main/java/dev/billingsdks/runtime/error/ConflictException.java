package dev.billingsdks.runtime.error;

/** Status 409: the request contradicts the state at the vendor, or an earlier request with the same idempotency key. */
public final class ConflictException extends ApiException {

    private static final long serialVersionUID = 1L;

    ConflictException(ApiExceptionBuilder builder) {
        super(builder);
    }
}
