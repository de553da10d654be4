package dev.billingsdks.examples.embedded;

import dev.billingsdks.contract.ContractServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** A vendor on a loopback port, which lists made-up customers as the vendor's document says. */
public final class EmbeddedVendor implements AutoCloseable {

    private static final Map<String, Consumer<ContractServer>> CUSTOMERS = Map.of(
            "metronome", MetronomeCustomers::addTo,
            "kelviq", KelviqCustomers::addTo,
            "flatpeak", FlatpeakCustomers::addTo,
            "mijnklantportaal", MijnKlantportaalCustomers::addTo,
            "yandex-billing", YandexBillingCustomers::addTo);

    private final String folder;
    private final ContractServer server;

    private EmbeddedVendor(String folder, ContractServer server) {
        this.folder = folder;
        this.server = server;
    }

    /**
     * Starts a vendor; the caller closes it.
     *
     * @param folder the vendor's part of its module's name, such as {@code metronome}
     * @param project the folder of the built project
     * @throws IllegalArgumentException if the project is not built, or lies elsewhere
     */
    public static EmbeddedVendor start(String folder, Path project) {
        Path openapi = project.resolve("sdk-" + folder).resolve("target/spec/openapi.yaml");
        if (!Files.isRegularFile(openapi)) {
            throw new IllegalArgumentException(
                    "there is no " + openapi + "; ./quickstart builds it and starts from there");
        }
        ContractServer server = ContractServer.start(openapi);
        CUSTOMERS.get(folder).accept(server);
        return new EmbeddedVendor(folder, server);
    }

    /** Returns the environment variables that lead a client here. */
    public Map<String, String> environment() {
        String prefix = folder.toUpperCase(Locale.ROOT).replace('-', '_');
        return Map.of(
                prefix + "_BASE_URL", server.baseUrl(),
                prefix + "_BEARER_TOKEN", "embedded",
                prefix + "_RESELLER_ID", "embedded"); // Yandex alone asks for it
    }

    /** Stops the server; throws AssertionError if a request or an answer was not as the vendor's document says. */
    @Override
    public void close() {
        server.close();
        server.verify();
    }
}
