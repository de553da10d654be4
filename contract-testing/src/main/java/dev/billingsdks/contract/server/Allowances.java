package dev.billingsdks.contract.server;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What requests may contain beyond the document: permanently, or until the server's next reset. This class is thread-safe. */
final class Allowances {

    private final Set<String> lasting = ConcurrentHashMap.newKeySet();
    private final Set<String> passing = ConcurrentHashMap.newKeySet();

    void allowHeader(String name, boolean untilReset) {
        (untilReset ? passing : lasting).add("header " + name.toLowerCase(Locale.ROOT));
    }

    void allowQuery(String name, boolean untilReset) {
        (untilReset ? passing : lasting).add("query " + name);
    }

    boolean allowsHeader(String name) {
        return allows("header " + name.toLowerCase(Locale.ROOT));
    }

    boolean allowsQuery(String name) {
        return allows("query " + name);
    }

    void reset() {
        passing.clear();
    }

    private boolean allows(String what) {
        return lasting.contains(what) || passing.contains(what);
    }
}
