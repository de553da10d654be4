package dev.billingsdks.runtime.error;

/** Status 401: the vendor accepted neither the token nor the one that replaced it. */
public final class AuthenticationException extends ApiException {

    private static final long serialVersionUID = 1L;

    AuthenticationException(ApiExceptionBuilder builder) {
        super(builder);
    }
}
