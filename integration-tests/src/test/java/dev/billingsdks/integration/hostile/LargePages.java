package dev.billingsdks.integration.hostile;

import dev.billingsdks.kelviq.KelviqClient;
import dev.billingsdks.kelviq.model.CustomerResponse;

/** The main class of a JVM with little memory: lists Kelviq's customers and prints their number. */
final class LargePages {

    private LargePages() {}

    /**
     * Lists.
     *
     * @param arguments the base URL
     */
    public static void main(String[] arguments) {
        int customers = 0;
        try (KelviqClient client = KelviqClient.builder()
                .bearerToken(RowRun.TOKEN)
                .baseUrl(arguments[0])
                .build()) {
            for (CustomerResponse customer : client.customers().listCustomers()) {
                customers += customer.email() == null ? 0 : 1;
            }
        }
        System.out.println(customers);
    }
}
