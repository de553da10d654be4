package dev.billingsdks.runtime.http.connection;

import java.io.IOException;

/** HttpClient was given a connection manager that is not the SDK's. */
public final class ForeignConnectionException extends IOException {

    private static final long serialVersionUID = 1L;

    ForeignConnectionException() {
        super(
                "the connection manager that was set in httpClient(...) is not the SDK's, whose connections are checked before"
                        + " each request and do not log it; customize the SDK's own with connectionManager(...)");
    }
}
