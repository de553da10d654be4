package dev.billingsdks.runtime.error;

import org.jspecify.annotations.Nullable;

/**
 * A response that does not conform to the document: malformed or truncated JSON, another media type, or a page without its
 * array of items. The message has the place and never a value.
 */
public final class DecodeException extends SdkException {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String jsonPath;
    private final long offset;
    private final boolean truncated;
    private final int statusCode;

    /**
     * Creates an error about a document that is not, or not yet, tied to a call.
     *
     * @param problem what is wrong, without any value of the document
     * @param jsonPath the place, such as {@code $.data[3].name}
     * @param offset the byte (or, for text, character) offset, or -1 if it is not known
     * @param truncated whether the document ended early, which a second attempt may fix
     */
    public DecodeException(String problem, String jsonPath, long offset, boolean truncated) {
        this(problem, jsonPath, offset, truncated, null, null, 0);
    }

    private DecodeException(
            String problem,
            String jsonPath,
            long offset,
            boolean truncated,
            @Nullable String vendor,
            @Nullable String operation,
            int statusCode) {
        super(message(problem, jsonPath, offset, vendor, operation, statusCode), null, vendor, operation);
        this.problem = problem;
        this.jsonPath = jsonPath;
        this.offset = offset;
        this.truncated = truncated;
        this.statusCode = statusCode;
    }

    /** Returns the same error with the call that it happened in. */
    public DecodeException during(String vendor, String operation, int statusCode) {
        return new DecodeException(problem, jsonPath, offset, truncated, vendor, operation, statusCode);
    }

    /** Returns where in the document the problem is, such as {@code $.data[3].name}. */
    public String jsonPath() {
        return jsonPath;
    }

    /** Returns the offset of the problem in bytes (characters for a document given as text), or -1. */
    public long offset() {
        return offset;
    }

    /** Returns whether the document ended too early. */
    public boolean truncated() {
        return truncated;
    }

    /** Returns the HTTP status of the response, or 0 outside a call. */
    public int statusCode() {
        return statusCode;
    }

    private static String message(
            String problem,
            String jsonPath,
            long offset,
            @Nullable String vendor,
            @Nullable String operation,
            int statusCode) {
        StringBuilder message = new StringBuilder();
        if (vendor != null) {
            message.append(vendor).append(' ').append(operation).append(": ");
        }
        message.append(problem).append(" at ").append(jsonPath);
        if (offset >= 0) {
            message.append(", offset ").append(offset);
        }
        if (statusCode > 0) {
            message.append(" (HTTP status ").append(statusCode).append(')');
        }
        return message.toString();
    }
}
