package dev.billingsdks.runtime.http.proxy;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The proxies of a client.
 *
 * @param option what the user has called to set them
 * @param https for https, or null for none
 * @param http for plain http, or null for none
 * @param direct the hosts that are reached without a proxy
 */
public record ProxyChoice(
        String option,
        @Nullable ProxyServer https,
        @Nullable ProxyServer http,
        NoProxyList direct) {

    public static final ProxyChoice NONE = new ProxyChoice("", null, null, NoProxyList.parse(null));

    /** Returns the choice of one proxy for everything. */
    public static ProxyChoice always(ProxyServer proxy) {
        return new ProxyChoice("proxy(...)", proxy, proxy, NoProxyList.parse(null));
    }

    /**
     * Reads {@code HTTPS_PROXY}, {@code http_proxy} and {@code NO_PROXY}. The first and the last may be in lower case; the
     * second must, as CGI sets {@code HTTP_PROXY} to a header of a request.
     *
     * @throws IllegalArgumentException if a proxy is not usable; the message names the variable and does not quote it
     */
    public static ProxyChoice of(Function<String, @Nullable String> environment) {
        String list = environment.apply("NO_PROXY");
        ProxyServer https = proxy(environment, "HTTPS_PROXY");
        return new ProxyChoice(
                "proxyFromEnvironment()",
                https == null ? proxy(environment, "https_proxy") : https,
                proxy(environment, "http_proxy"),
                NoProxyList.parse(list == null ? environment.apply("no_proxy") : list));
    }

    /** Returns the proxy for a server, or null if it is reached directly. */
    public @Nullable ProxyServer of(String scheme, String host, int port) {
        ProxyServer proxy = scheme.equalsIgnoreCase("https") ? https : http;
        return proxy == null || direct.contains(host, port) ? null : proxy;
    }

    public boolean isEmpty() {
        return https == null && http == null;
    }

    private static @Nullable ProxyServer proxy(Function<String, @Nullable String> environment, String variable) {
        String text = environment.apply(variable);
        if (text == null) {
            return null;
        }
        try {
            return parse(text);
        } catch (URISyntaxException | IllegalArgumentException e) {
            // Neither message is kept, as what is wrong may be in the password.
            throw new IllegalArgumentException("environment variable " + variable
                    + ": not a proxy; it must be http://host:port or http://user:password@host:port, with other characters"
                    + " than letters and digits of user and password percent-encoded");
        }
    }

    private static ProxyServer parse(String text) throws URISyntaxException {
        URI given = new URI(text.contains("://") ? text : "http://" + text);
        String authority = String.valueOf(given.getRawAuthority());
        int at = authority.lastIndexOf('@');
        String hostAndPort = authority.substring(at + 1);
        boolean hasPort = hostAndPort.matches(".*:\\d+");
        URI bare = new URI(given.getScheme().toLowerCase(Locale.ROOT) + "://" + hostAndPort + (hasPort ? "" : ":80")
                + given.getRawPath());
        if (given.getRawQuery() != null || given.getRawFragment() != null) {
            throw new IllegalArgumentException("a query or fragment");
        }
        ProxyServer proxy = ProxyServer.of(bare);
        return at < 0 ? proxy : withPassword(proxy, authority.substring(0, at));
    }

    private static ProxyServer withPassword(ProxyServer proxy, String userInfo) {
        int colon = userInfo.indexOf(':');
        return colon < 0
                ? proxy.withPassword(decoded(userInfo), "")
                : proxy.withPassword(decoded(userInfo.substring(0, colon)), decoded(userInfo.substring(colon + 1)));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
