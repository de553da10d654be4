package dev.billingsdks.runtime.http.exchange;

import dev.billingsdks.runtime.http.syntax.BaseUrl;
import dev.billingsdks.runtime.http.syntax.HeaderSyntax;
import dev.billingsdks.runtime.listener.AttemptStart;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;

/** The start of an attempt, which collects the headers that observers add. */
final class StartedAttempt implements AttemptStart {

    private final int number;
    private final BaseUrl server;
    private final List<Header> headers = new ArrayList<>(0);

    StartedAttempt(int number, BaseUrl server) {
        this.number = number;
        this.server = server;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String serverAddress() {
        return server.host();
    }

    @Override
    public int serverPort() {
        return server.port();
    }

    @Override
    public void addHeader(String name, String value) {
        HeaderSyntax.checkName(name);
        HeaderSyntax.checkNotReserved(name);
        HeaderSyntax.checkValue(name, value);
        headers.add(new BasicHeader(name, value));
    }

    /** Returns the headers that were added so far; later ones have no effect. */
    List<Header> headers() {
        return List.copyOf(headers);
    }
}
