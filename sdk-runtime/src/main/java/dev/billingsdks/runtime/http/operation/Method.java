package dev.billingsdks.runtime.http.operation;

/** The HTTP methods that the vendors use; a repeat of an idempotent one does no harm (RFC 9110, section 9.2.2). */
enum Method {
    GET(true),
    HEAD(true),
    OPTIONS(true),
    PUT(true),
    DELETE(true),
    POST(false),
    PATCH(false);

    private final boolean idempotent;

    Method(boolean idempotent) {
        this.idempotent = idempotent;
    }

    boolean isIdempotent() {
        return idempotent;
    }
}
