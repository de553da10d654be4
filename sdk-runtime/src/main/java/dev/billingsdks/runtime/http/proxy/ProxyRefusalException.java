package dev.billingsdks.runtime.http.proxy;

import java.io.IOException;

/** A proxy refused a request itself, so that the vendor has not seen it. The message names the proxy and nothing that it sent. */
public final class ProxyRefusalException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * Creates a refusal.
     *
     * @param proxy host and port
     * @param loggedIn whether a user and a password were sent to it
     */
    public ProxyRefusalException(String proxy, int status, boolean loggedIn) {
        super("the proxy " + proxy + " refused the request with status " + status + advice(status, loggedIn));
        this.status = status;
    }

    public int status() {
        return status;
    }

    private static String advice(int status, boolean loggedIn) {
        if (status == 407) {
            return loggedIn
                    ? "; check its user and password, which are sent with HTTP Basic"
                    : "; give its user and password to proxy(URI, user, password)";
        }
        return status == 403 ? "; check that it allows the host of the vendor" : "";
    }
}
