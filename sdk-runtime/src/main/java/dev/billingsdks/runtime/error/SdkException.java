package dev.billingsdks.runtime.error;

import org.jspecify.annotations.Nullable;

/** The root of every error that an SDK call throws; all of them are unchecked. */
public abstract class SdkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String vendor;
    private final @Nullable String operation;
    private @Nullable String pageToken;

    SdkException(String message, @Nullable Throwable cause, @Nullable String vendor, @Nullable String operation) {
        super(message, cause);
        this.vendor = vendor;
        this.operation = operation;
    }

    /** Returns the vendor's name, such as {@code Metronome}, or null outside a call. */
    public final @Nullable String vendor() {
        return vendor;
    }

    /** Returns the operation in its Java name, such as {@code listCustomers}, or null outside a call. */
    public final @Nullable String operation() {
        return operation;
    }

    /**
     * Returns the token of the page that failed, in the form that {@code PageToken.parse} reads, or null outside a
     * listing. A listing that is resumed from it neither loses nor repeats an item.
     */
    public final @Nullable String pageToken() {
        return pageToken;
    }

    /**
     * Notes which page of a listing failed and returns this exception, so that it keeps its type. For the pagination.
     *
     * @param token the text form of the page's token
     */
    public final SdkException atPage(String token) {
        this.pageToken = token;
        return this;
    }
}
