package dev.billingsdks.benchmarks;

import dev.billingsdks.benchmarks.client.Competitor;
import dev.billingsdks.benchmarks.client.CustomerClient;
import java.io.IOException;

/** The main class of a fresh JVM: one client reads its first customer, or all of them, and prints the checksum. */
public final class ListCustomers {

    private ListCustomers() {}

    /**
     * Lists.
     *
     * @param arguments the client, the vendor, the base URL, and {@code first} or {@code all}
     */
    public static void main(String[] arguments) throws IOException {
        Competitor competitor = Competitor.valueOf(arguments[0]);
        try (CustomerClient client = competitor.open(arguments[1], arguments[2])) {
            System.out.println(arguments[3].equals("first") ? client.readFirst() : client.listAll());
            System.out.flush();
            // The measurement is complete; the time that a JVM takes to end does not belong to the client.
            Runtime.getRuntime().halt(0);
        }
    }
}
