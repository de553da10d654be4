package dev.billingsdks.runtime.http.proxy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The hosts that {@code NO_PROXY} lists, separated by commas or white space: {@code example.com} and {@code .example.com} are
 * that domain and all names below it, {@code *} is everything, an address is itself and {@code 10.0.0.0/8} a range of them.
 * {@code :443} behind a name or an address limits it to a port. Names are compared without regard to case and never resolved.
 */
final class NoProxyList {

    private static final Pattern SEPARATOR = Pattern.compile("[,\\s]+");
    private static final Pattern PORT = Pattern.compile("(.*):(\\d{1,5})");
    private static final Pattern RANGE = Pattern.compile("(.*)/(\\d{1,3})");

    private final List<Entry> entries;

    private NoProxyList(List<Entry> entries) {
        this.entries = entries;
    }

    /** Reads a list; null is an empty one. An entry that is neither a name nor an address matches nothing. */
    static NoProxyList parse(@Nullable String text) {
        List<Entry> entries = new ArrayList<>();
        if (text != null) {
            SEPARATOR
                    .splitAsStream(text.toLowerCase(Locale.ROOT))
                    .filter(entry -> !entry.isEmpty())
                    .forEach(entry -> entries.add(entry(entry)));
        }
        return new NoProxyList(entries);
    }

    /**
     * Returns whether a host is listed.
     *
     * @param host an IPv6 address in brackets or not
     */
    boolean contains(String host, int port) {
        String name = withoutDot(withoutBrackets(host.toLowerCase(Locale.ROOT)));
        IpAddress address = IpAddress.of(name);
        for (Entry entry : entries) {
            if (entry.matches(name, address, port)) {
                return true;
            }
        }
        return false;
    }

    private static Entry entry(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            IpAddress address = IpAddress.of(withoutBrackets(range.group(1)));
            int bits = Integer.parseInt(range.group(2));
            return address != null && bits <= address.bits() ? new Entry("", address, bits, -1) : Entry.NOTHING;
        }
        Matcher single = PORT.matcher(text);
        // Without brackets, the colons of an IPv6 address are its own.
        boolean port = single.matches()
                && (single.group(1).endsWith("]") || single.group(1).indexOf(':') < 0);
        String name = withoutBrackets(port ? single.group(1) : text);
        IpAddress address = IpAddress.of(name);
        return new Entry(
                address == null ? domain(name) : "",
                address,
                address == null ? 0 : address.bits(),
                port ? Integer.parseInt(single.group(2)) : -1);
    }

    private static String domain(String name) {
        String domain = name.startsWith("*.") ? name.substring(1) : name;
        return withoutDot(domain.startsWith(".") ? domain.substring(1) : domain);
    }

    private static String withoutBrackets(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    private static String withoutDot(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    /**
     * One entry.
     *
     * @param name a domain or {@code *}; empty for an address
     * @param prefix how many bits of the address have to match
     * @param port the only port that it holds for, or -1 for all
     */
    private record Entry(String name, @Nullable IpAddress address, int prefix, int port) {

        static final Entry NOTHING = new Entry("", null, 0, -1);

        boolean matches(String host, @Nullable IpAddress hostAddress, int hostPort) {
            if (port >= 0 && port != hostPort) {
                return false;
            }
            if (name.equals("*")) {
                return true;
            }
            if (address != null) {
                return hostAddress != null && hostAddress.hasPrefix(address, prefix);
            }
            return !name.isEmpty() && hostAddress == null && (host.equals(name) || host.endsWith("." + name));
        }
    }
}
