package dev.billingsdks.flink.table;

import dev.billingsdks.flink.listing.ClientFactory;
import dev.billingsdks.pagination.table.NamedOperation;
import dev.billingsdks.pagination.table.OperationTable;
import dev.billingsdks.runtime.http.ClientBuilder;
import dev.billingsdks.runtime.listener.CallListener;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds the SDK of a vendor on the class path by the names of its classes, since this module depends on none of them.
 *
 * @param vendor the vendor's name
 * @param basePackage the base package of the SDK
 * @param classPrefix what the names of its classes begin with
 */
record VendorSdkLookup(String vendor, String basePackage, String classPrefix) implements Serializable {

    /** @throws IllegalArgumentException if there is no such vendor */
    static VendorSdkLookup of(String folder) {
        Map<String, String> vendors = vendors();
        String name = vendors.get(folder);
        if (name == null) {
            throw new IllegalArgumentException(
                    "there is no vendor " + folder + "; there are " + String.join(", ", vendors.keySet()));
        }
        return new VendorSdkLookup(name, "dev.billingsdks." + folder.replace("-", ""), name.replace(" ", ""));
    }

    /**
     * Returns a listing.
     *
     * @param name its name in Java or its operationId
     * @throws IllegalArgumentException if the SDK is not on the class path, or has no such listing
     */
    NamedOperation<Object> listing(String name) {
        List<NamedOperation<Object>> listings = operations().operations().values().stream()
                .filter(NamedOperation::isListing)
                .toList();
        return listings.stream()
                .filter(listing ->
                        listing.method().equals(name) || listing.operationId().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(vendor + " has no listing " + name + "; there are "
                        + listings.stream().map(NamedOperation::method).collect(Collectors.joining(", "))));
    }

    /** Returns the factory of the vendor's client. */
    ClientFactory<AutoCloseable> clients() {
        return this::client;
    }

    private AutoCloseable client(CallListener listener) throws Exception {
        Class<?> client = load(basePackage + "." + classPrefix + "Client");
        Class<?> type = load(basePackage + "." + classPrefix + "Client$Builder");
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        try {
            ClientBuilder<?> builder =
                    (ClientBuilder<?>) lookup.findStatic(client, "builder", MethodType.methodType(type))
                            .invoke();
            builder.withoutCredentials();
            builder.callListener(listener);
            return (AutoCloseable) lookup.findVirtual(type, "build", MethodType.methodType(client))
                    .invoke(builder);
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked") // the client is created by the same SDK
    private OperationTable<Object> operations() {
        Class<?> type = load(basePackage + ".internal.table." + classPrefix + "Operations");
        try {
            return (OperationTable<Object>) MethodHandles.publicLookup()
                    .findStaticGetter(type, "TABLE", OperationTable.class)
                    .invoke();
        } catch (Throwable e) {
            throw new IllegalStateException("the SDK of " + vendor + " has no table of its operations", e);
        }
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("the SDK of " + vendor + " is not on the class path of Flink");
        }
    }

    /** Returns the vendors' names by folder, of the list that the build has put into the jar. */
    private static Map<String, String> vendors() {
        try (InputStream file = VendorSdkLookup.class.getResourceAsStream("/dev/billingsdks/flink/table/vendors.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Map<String, String> vendors = new LinkedHashMap<>();
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+", 2))
                    .forEach(parts -> vendors.put(parts[0], parts[1]));
            return vendors;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
