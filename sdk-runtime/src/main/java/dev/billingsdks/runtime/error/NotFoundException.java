package dev.billingsdks.runtime.error;

/** Status 404: there is no such thing, or none that the token may see. */
public final class NotFoundException extends ApiException {

    private static final long serialVersionUID = 1L;

    NotFoundException(ApiExceptionBuilder builder) {
        super(builder);
    }
}
