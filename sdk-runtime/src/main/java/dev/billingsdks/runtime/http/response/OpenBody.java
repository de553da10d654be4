package dev.billingsdks.runtime.http.response;

import java.io.IOException;

/** What bounds a response body that outlives its call: an attempt, which ends when the caller closes the body. */
public interface OpenBody {

    /** Keeps the attempt monitored when the call returns, so that its deadline also holds for the response body. */
    void keepOpen();

    /** Notes that the calling thread is about to read the body. */
    void enter();

    /** Notes that the calling thread no longer reads the body. */
    void leave();

    /** Ends the attempt. */
    void end();

    /** Returns an exception that has the SDK's own as its cause, for a reader that expects no other kind. */
    IOException explain(Exception failure);
}
