package dev.billingsdks.examples.embedded;

import dev.billingsdks.contract.server.ContractServer;

/** The made-up customers of one vendor, in a class that is named after the vendor. */
interface EmbeddedCustomers {

    /** Adds the stubs that list the customers. */
    void addTo(ContractServer server);
}
