package dev.billingsdks.runtime.longrunning;

import org.jspecify.annotations.Nullable;

/** The codes of google.rpc.Status, which the error of an operation has in place of an HTTP status. */
final class GrpcStatus {

    private static final int UNKNOWN = 500;

    private GrpcStatus() {}

    /** Returns the HTTP status that a response with this code would have had. */
    static int httpStatus(@Nullable Integer code) {
        if (code == null) {
            return UNKNOWN;
        }
        return switch (code) {
            case 1 -> 499;
            case 3, 9, 11 -> 400;
            case 4 -> 504;
            case 5 -> 404;
            case 6, 10 -> 409;
            case 7 -> 403;
            case 8 -> 429;
            case 12 -> 501;
            case 14 -> 503;
            case 16 -> 401;
            default -> UNKNOWN;
        };
    }
}
