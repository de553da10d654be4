package dev.billingsdks.runtime.error;

/** Status 401: the vendor did not accept the token, nor the one that was asked for in its place. */
public final class AuthenticationException extends ApiException {

    private static final long serialVersionUID = 1L;

    AuthenticationException(ApiExceptionBuilder builder) {
        super(builder);
    }
}
