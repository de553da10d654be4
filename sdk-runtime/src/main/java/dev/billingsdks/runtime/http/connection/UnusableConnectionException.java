package dev.billingsdks.runtime.http.connection;

import java.io.IOException;

/** A check of a connection failed: the server closed it, or sent data that belongs to no request. */
public final class UnusableConnectionException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;
    private final boolean replaceable;

    /**
     * Creates the failure of a check.
     *
     * @param replaceable whether the request can go out on another connection: this one was kept from an earlier request, and
     *     nothing has been sent
     */
    UnusableConnectionException(Reason reason, boolean replaceable) {
        super(reason.text);
        this.reason = reason;
        this.replaceable = replaceable;
    }

    public Reason reason() {
        return reason;
    }

    boolean isReplaceable() {
        return replaceable;
    }

    /** What a check finds. */
    public enum Reason {
        UNSOLICITED_DATA("the server sent data before it received the request"),
        CLOSED("the server closed the connection before the request was sent");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
