package dev.billingsdks.examples.embedded;

import dev.billingsdks.contract.check.Contract;
import dev.billingsdks.contract.live.ListedVendor;
import dev.billingsdks.contract.server.ContractServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A vendor on a loopback port, which lists fictitious customers as specified by the vendor's document. */
public final class EmbeddedVendor implements AutoCloseable {

    private final ListedVendor vendor;
    private final ContractServer server;

    private EmbeddedVendor(ListedVendor vendor, ContractServer server) {
        this.vendor = vendor;
        this.server = server;
    }

    /** Starts a vendor by its document, which contract-check-cli has; the caller closes it. */
    public static EmbeddedVendor start(ListedVendor vendor) {
        EmbeddedCustomers customers = customersOf(vendor);
        ContractServer server = ContractServer.start(Contract.ofVendor(vendor.folder()));
        customers.addTo(server);
        return new EmbeddedVendor(vendor, server);
    }

    /** Returns the environment variables with which a client calls this server. */
    public Map<String, String> environment(List<String> credentials) {
        Map<String, String> environment = new HashMap<>();
        credentials.forEach(name -> environment.put(vendor.environmentPrefix() + "_" + name, "embedded"));
        environment.put(vendor.environmentPrefix() + "_BASE_URL", server.baseUrl());
        return environment;
    }

    /** Stops the server; throws AssertionError if a request or a response does not match the vendor's document. */
    @Override
    public void close() {
        server.close();
        server.verify();
    }

    /** Finds the customers by the vendor's name, such as {@link MetronomeCustomers}. */
    private static EmbeddedCustomers customersOf(ListedVendor vendor) {
        String className = EmbeddedVendor.class.getPackageName() + "." + vendor.classPrefix() + "Customers";
        try {
            return Class.forName(className)
                    .asSubclass(EmbeddedCustomers.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no class " + className + " with a constructor without parameters", e);
        }
    }
}
