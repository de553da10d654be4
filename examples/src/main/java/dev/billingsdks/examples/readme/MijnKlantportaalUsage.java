package dev.billingsdks.examples.readme;

import dev.billingsdks.mijnklantportaal.MijnKlantportaalClient;
import dev.billingsdks.mijnklantportaal.model.Customer;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.RateLimitException;

/** The snippet of the README of sdk-mijnklantportaal. */
final class MijnKlantportaalUsage {

    private MijnKlantportaalUsage() {}

    static void list() {
        // snippet: usage
        try (MijnKlantportaalClient portal = MijnKlantportaalClient.fromEnv()) { // reads MIJNKLANTPORTAAL_BEARER_TOKEN
            for (Customer customer : portal.customers().listCustomers()) {
                System.out.println(customer.id() + " " + customer.companyName());
            }
        } catch (RateLimitException e) {
            System.err.println("60 requests a minute are allowed; retry after " + e.retryAfter());
        } catch (ApiException e) {
            System.err.println(e.getMessage()); // MijnKlantportaal listCustomers: GET /customers -> 426
        }
        // end
    }
}
