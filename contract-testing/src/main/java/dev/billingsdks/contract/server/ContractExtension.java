package dev.billingsdks.contract.server;

import dev.billingsdks.contract.check.Contract;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A {@link ContractServer} for JUnit 5: runs while a class's tests run, is empty at the start of each test, and fails a test that broke the
 * contract with a list of all violations.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final ContractExtension metronome = ContractExtension.forVendor("metronome");
 * }</pre>
 *
 * <p>If a test fails that used samples, their seed is printed.
 */
public final class ContractExtension extends ContractServer
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private static final Path PREPARED = Path.of("target", "spec", "openapi.yaml");
    private static final Map<String, Contract> READ = new HashMap<>();

    private int classesOpen;

    private ContractExtension(Contract contract) {
        super(contract);
    }

    /** Reads the document of a vendor's SDK from the class path, as {@link Contract#ofVendor} does. */
    public static ContractExtension forVendor(String vendor) {
        return new ContractExtension(read(vendor, () -> Contract.ofVendor(vendor)));
    }

    /** Reads a document, as {@link Contract#of} does. */
    public static ContractExtension forSpec(Path openapi) {
        return new ContractExtension(Contract.of(openapi));
    }

    /**
     * Reads the document that a module's build prepares from its vendor's, {@code target/spec/openapi.yaml}, or the one that the system
     * property {@code contract.spec} names.
     */
    public static ContractExtension forPreparedSpec() {
        String named = System.getProperty("contract.spec");
        Path document = named == null ? PREPARED : Path.of(named);
        return new ContractExtension(read(document.toString(), () -> Contract.of(document)));
    }

    private static Contract read(String name, Supplier<Contract> document) {
        synchronized (READ) {
            // A whole document takes a second to read, and a module has a class of tests for each group of operations.
            return READ.computeIfAbsent(name, unused -> document.get());
        }
    }

    @Override
    public ContractExtension allowHeader(String name) {
        super.allowHeader(name);
        return this;
    }

    @Override
    public ContractExtension allowQuery(String name) {
        super.allowQuery(name);
        return this;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        // Counted, because a nested test class begins and ends within its outer one.
        classesOpen++;
        open();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        open();
        reset();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (classesOpen == 0) {
            close();
        }
        boolean failed =
                context.getExecutionException().isPresent() || !violations().isEmpty();
        if (failed && !seedAdvice().isEmpty()) {
            System.err.println("contract-testing: " + context.getDisplayName() + ": " + seedAdvice());
        }
        verify();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        classesOpen--;
        if (classesOpen == 0) {
            close();
        }
    }
}
