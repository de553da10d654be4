package dev.billingsdks.runtime.http.proxy;

import java.net.InetAddress;

/** Looks for a host in a list, in a process of its own whose names come from a file. */
final class NoProxyProgram {

    private NoProxyProgram() {}

    /** Prints whether names can be resolved, and whether the host is listed. */
    public static void main(String[] arguments) throws Exception {
        boolean resolvable =
                InetAddress.getByName("api.acme.example").getHostAddress().equals("10.0.0.1");
        boolean listed = NoProxyList.parse(arguments[0]).contains(arguments[1], 443);
        System.out.print((resolvable ? "resolvable, " : "not resolvable, ") + (listed ? "listed" : "not listed"));
    }
}
