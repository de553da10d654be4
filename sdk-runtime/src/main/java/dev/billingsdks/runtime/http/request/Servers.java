package dev.billingsdks.runtime.http.request;

import dev.billingsdks.runtime.http.syntax.BaseUrl;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The servers that a client sends requests to.
 *
 * @param main the server of most operations
 * @param others the servers of single operations, by name
 * @param allowInsecureHttp whether a base URL may be plain http to another machine
 */
public record Servers(BaseUrl main, Map<String, BaseUrl> others, boolean allowInsecureHttp) {

    /** Returns the server of that name, or the main one for null and for a name that has no server. */
    public BaseUrl named(@Nullable String name) {
        BaseUrl other = name == null ? null : others.get(name);
        return other == null ? main : other;
    }

    /**
     * Returns the base URL that a call brings, which stands for all servers.
     *
     * @throws IllegalArgumentException if it would send the token unencrypted, and the client does not allow that
     */
    BaseUrl ofCall(String url) {
        BaseUrl server = BaseUrl.parse(url);
        if (server.isInsecure() && !allowInsecureHttp) {
            throw new IllegalArgumentException(insecure(server));
        }
        return server;
    }

    /** Returns the message for a base URL that would send the token unencrypted. */
    public static String insecure(BaseUrl url) {
        return "the base URL " + url + " would send the token in the clear; use https, or"
                + " allowInsecureHttp(true) if that is meant";
    }
}
