package dev.billingsdks.runtime.error;

/** Status 403: the token is not allowed to do this. */
public final class PermissionDeniedException extends ApiException {

    private static final long serialVersionUID = 1L;

    PermissionDeniedException(ApiExceptionBuilder builder) {
        super(builder);
    }
}
