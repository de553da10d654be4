package dev.billingsdks.contract.server;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.billingsdks.contract.check.Contract;
import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.check.RequestValidator;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vendor on a loopback port, which validates stubs and requests against the vendor's document.
 *
 * <p>WireMock alters three things of a request before anything can observe them: it writes the method in upper case, drops a fragment, and
 * decodes a gzip body, whose label is therefore not recorded. To validate these, give {@link dev.billingsdks.contract.check.RequestValidator}
 * the request as it was sent.
 *
 * <p>Extended only by {@link ContractExtension}, which adds JUnit's life cycle. This class is thread-safe; one server
 * belongs to one test at a time.
 */
public class ContractServer implements AutoCloseable {

    // More than the threads that any suite lists with: a delayed response holds its thread.
    private static final int THREADS = 100;

    private static final int FREE_PORT = 0;
    private static final int HIGHEST_PORT = 65_535;

    private final Contract contract;
    private final Allowances allowances = new Allowances();
    private final Stubs stubs = new Stubs();
    private final SampleSeed seed = new SampleSeed();
    private final ExchangeRecorder exchange;
    private @Nullable WireMockServer wireMock;

    ContractServer(Contract contract) {
        this.contract = contract;
        contract.clientHeaders().forEach(name -> allowances.allowHeader(name, false));
        exchange = new ExchangeRecorder(
                contract, new RequestValidator(contract, allowances::allowsHeader, allowances::allowsQuery), stubs);
    }

    /** Reads a document and starts a server for it on a free port; the caller closes it. */
    public static ContractServer start(Path openapi) {
        return start(Contract.of(openapi));
    }

    /** Starts a server for a document on a free port; the caller closes it. */
    public static ContractServer start(Contract contract) {
        return start(contract, FREE_PORT);
    }

    /**
     * Starts a server for a document on a given port, for clients that keep its URL across runs; the caller closes it.
     *
     * @param port 1 to 65535, or 0 for a free port
     * @throws IllegalArgumentException if another server has the port, or it is not a port
     */
    public static ContractServer start(Contract contract, int port) {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("a port is 0 to " + HIGHEST_PORT + ", but it is " + port);
        }
        ContractServer server = new ContractServer(contract);
        server.open(port);
        return server;
    }

    /**
     * Allows a request header that the document does not declare, such as one that pins a version; names ignore case.
     *
     * <p>Called before the server starts, this applies as long as the server exists; called while it runs, until the next reset.
     */
    public ContractServer allowHeader(String name) {
        allowances.allowHeader(name, wireMock != null);
        return this;
    }

    /** Allows a query parameter that the document does not declare, for as long as {@link #allowHeader} does. */
    public ContractServer allowQuery(String name) {
        allowances.allowQuery(name, wireMock != null);
        return this;
    }

    /** Returns the vendor's document. */
    public Contract contract() {
        return contract;
    }

    /** Returns {@code http://localhost:port} and the base path of the document's server, without a trailing slash. */
    public String baseUrl() {
        return origin() + contract.basePath();
    }

    /** Returns {@code http://localhost:port}, which also has the operations of the document's other servers. */
    public String origin() {
        if (wireMock == null) {
            throw new IllegalStateException("the server of " + contract + " is not running");
        }
        return "http://localhost:" + wireMock.port();
    }

    /** Begins a stub for an operation, named by operationId or by method and path such as {@code GET /v1/customers}. */
    public OperationStub on(String operation) {
        return new OperationStub(stubs, contract, contract.operation(operation), seed);
    }

    /** Returns every request since the last reset, in the order in which they arrived. */
    public List<RecordedRequest> requests() {
        return exchange.requests();
    }

    /** Returns the violations since the last reset, one line each: the request, then the problem. */
    public List<String> violations() {
        return exchange.violations();
    }

    /** Returns and removes the violations, for a test that expects them. */
    public List<String> takeViolations() {
        List<String> taken = exchange.violations();
        exchange.clearViolations();
        return taken;
    }

    /** Throws an AssertionError that lists all violations, if there are any. */
    public void verify() {
        List<String> violations = violations();
        if (!violations.isEmpty()) {
            throw new AssertionError(violations.size() + (violations.size() == 1 ? " violation" : " violations")
                    + " of the contract of " + contract + ":\n  " + String.join("\n  ", violations));
        }
    }

    /** Removes stubs, requests, violations and what was allowed since the server started. */
    public void reset() {
        stubs.clear();
        exchange.clear();
        allowances.reset();
        seed.reset();
    }

    /** Stops the server; its requests and violations stay readable. */
    @Override
    public void close() {
        if (wireMock != null) {
            wireMock.stop();
            wireMock = null;
        }
    }

    /** Returns how to repeat the samples since the last reset, or an empty text if there were none. */
    final String seedAdvice() {
        return seed.advice();
    }

    final void open() {
        open(FREE_PORT);
    }

    private void open(int port) {
        if (wireMock != null) {
            return;
        }
        WireMockServer opened = new WireMockServer(WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .port(port)
                .http2PlainDisabled(true)
                .containerThreads(THREADS)
                .disableRequestJournal()
                .extensions(exchange));
        try {
            opened.start();
        } catch (FatalStartupException e) {
            throw new IllegalArgumentException(
                    "the server of " + contract + " cannot listen on port " + port + "; choose a port that is free", e);
        }
        opened.stubFor(WireMock.any(WireMock.anyUrl()));
        wireMock = opened;
    }
}
