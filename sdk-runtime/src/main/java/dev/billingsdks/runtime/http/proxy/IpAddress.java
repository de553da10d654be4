package dev.billingsdks.runtime.http.proxy;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An IP address as a number. It is read here and not by {@code InetAddress}, which looks up whatever it does not take for an address,
 * such as {@code 1.2.3.999}.
 */
record IpAddress(BigInteger number, int bits) {

    private static final int IPV4_BITS = 32;
    private static final int IPV6_BITS = 128;
    private static final int GROUP_BITS = 16;
    private static final int OCTET_BITS = 8;

    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");

    /** {@code ::ffff:10.0.0.1} is the IPv4 address at its end. */
    private static final BigInteger MAPPED = BigInteger.valueOf(0xffff);

    /** Returns the address, without the zone of a local IPv6 address, or null if the text is not one. */
    static @Nullable IpAddress of(String text) {
        if (text.indexOf(':') < 0) {
            BigInteger number = ipv4(text);
            return number == null ? null : new IpAddress(number, IPV4_BITS);
        }
        int zone = text.indexOf('%');
        BigInteger number = ipv6(zone < 0 ? text : text.substring(0, zone));
        if (number == null) {
            return null;
        }
        return number.shiftRight(IPV4_BITS).equals(MAPPED)
                ? new IpAddress(number.subtract(MAPPED.shiftLeft(IPV4_BITS)), IPV4_BITS)
                : new IpAddress(number, IPV6_BITS);
    }

    /** Returns whether the addresses are of one version and have the same first bits. */
    boolean hasPrefix(IpAddress other, int prefix) {
        return bits == other.bits && number.shiftRight(bits - prefix).equals(other.number.shiftRight(bits - prefix));
    }

    private static @Nullable BigInteger ipv4(String text) {
        if (!IPV4.matcher(text).matches()) {
            return null;
        }
        long number = 0;
        for (String octet : text.split("\\.", -1)) {
            int value = Integer.parseInt(octet);
            if (value > 0xff) {
                return null;
            }
            number = number << OCTET_BITS | value;
        }
        return BigInteger.valueOf(number);
    }

    private static @Nullable BigInteger ipv6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            Groups groups = Groups.of(text);
            return groups != null && groups.count == IPV6_BITS / GROUP_BITS ? groups.number : null;
        }
        Groups first = Groups.of(text.substring(0, gap));
        Groups last = Groups.of(text.substring(gap + 2));
        if (first == null || last == null || first.endsInIpv4 || first.count + last.count >= IPV6_BITS / GROUP_BITS) {
            return null;
        }
        return first.number.shiftLeft(IPV6_BITS - GROUP_BITS * first.count).or(last.number);
    }

    /**
     * Groups of four hexadecimal digits with colons in between.
     *
     * @param count how many; an IPv4 address at the end counts as two
     */
    private record Groups(BigInteger number, int count, boolean endsInIpv4) {

        private static final Groups NONE = new Groups(BigInteger.ZERO, 0, false);

        static @Nullable Groups of(String text) {
            Groups groups = NONE;
            if (text.isEmpty()) {
                return groups;
            }
            for (String group : text.split(":", -1)) {
                Groups longer = groups.and(group);
                if (longer == null) {
                    return null;
                }
                groups = longer;
            }
            return groups;
        }

        private @Nullable Groups and(String group) {
            if (endsInIpv4) {
                return null;
            }
            if (GROUP.matcher(group).matches()) {
                return new Groups(number.shiftLeft(GROUP_BITS).or(new BigInteger(group, 16)), count + 1, false);
            }
            BigInteger ipv4 = ipv4(group);
            return ipv4 == null ? null : new Groups(number.shiftLeft(IPV4_BITS).or(ipv4), count + 2, true);
        }
    }
}
