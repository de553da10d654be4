package dev.billingsdks.runtime.http.proxy;

import dev.billingsdks.runtime.http.syntax.Authority;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP proxy. Its text is host and port and never holds user or password.
 *
 * @param host an IPv6 address in brackets
 * @param authorization the value of the Proxy-Authorization header, or null if the proxy needs none
 */
public record ProxyServer(String host, int port, @Nullable String authorization) {

    /**
     * Returns a proxy without a password.
     *
     * @throws IllegalArgumentException if the URI is more than scheme, host and port; the message does not quote it
     */
    public static ProxyServer of(URI uri) {
        Authority authority = Authority.of(uri);
        boolean plain = "http".equalsIgnoreCase(uri.getScheme())
                && authority != null
                && authority.port() > 0
                && authority.port() <= 65535
                && (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"))
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
        if (!plain || authority == null) {
            throw new IllegalArgumentException(
                    "the proxy must be given as http://host:port, without a user; for a proxy"
                            + " with a password, use proxy(URI, user, password)");
        }
        return new ProxyServer(authority.host(), authority.port(), null);
    }

    /**
     * Returns this proxy with a user and a password, which are sent with HTTP Basic without waiting for a challenge.
     *
     * @throws IllegalArgumentException if HTTP Basic cannot hold them; the message does not quote them
     */
    public ProxyServer withPassword(String user, String password) {
        if (user.isEmpty() || user.indexOf(':') >= 0) {
            throw new IllegalArgumentException(
                    "the user of the proxy is empty or has a colon, which HTTP Basic does not allow");
        }
        if ((user + password).chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "the user or password of the proxy has a control character, which HTTP Basic does not allow");
        }
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new ProxyServer(host, port, "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    HttpHost toHttpHost() {
        return new HttpHost("http", host, port);
    }

    /** Returns whether this proxy has the given host and port, whatever its password. */
    public boolean isAt(HttpHost other) {
        return other.getPort() == port && other.getHostName().equalsIgnoreCase(host);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProxyServer that
                && host.equals(that.host)
                && port == that.port
                && Objects.equals(authorization, that.authorization);
    }

    @Override
    public int hashCode() {
        return Objects.hash(host, port, authorization);
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
