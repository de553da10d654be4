package dev.billingsdks.examples.readme;

import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.metronome.model.CustomerDetailCurrentBillableStatus;
import dev.billingsdks.runtime.error.ApiException;

/** The snippet of the README of sdk-metronome. */
final class MetronomeUsage {

    private MetronomeUsage() {}

    static void list() {
        // snippet: usage
        try (MetronomeClient metronome = MetronomeClient.fromEnv()) { // reads METRONOME_BEARER_TOKEN
            for (CustomerDetail customer : metronome.customers().listCustomers(params -> params.limit(100))) {
                CustomerDetailCurrentBillableStatus status = customer.currentBillableStatus();
                System.out.println(customer.id() + " " + (status == null ? "unknown" : status.value()));
            }
        } catch (ApiException e) {
            System.err.println(e.getMessage()); // Metronome listCustomers: GET /v1/customers -> 403
        }
        // end
    }
}
