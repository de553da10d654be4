package dev.billingsdks.integration;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.contract.server.ContractServer;
import dev.billingsdks.contract.server.OperationStub;
import dev.billingsdks.contract.server.StubResponse;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.runtime.http.ClientBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A vendor that is replaced by a stub server: without stubs at the start of a test, and validated against the
 * vendor's document at the end, when JUnit closes it.
 */
final class StubbedVendor implements AutoCloseable {

    private final TestVendor vendor;
    private final ContractServer server;
    private final FakePacing pacing = new FakePacing();
    private final List<CustomersClient> clients = new ArrayList<>();

    StubbedVendor(TestVendor vendor, ContractServer server) {
        this.vendor = vendor;
        this.server = server;
        server.reset();
        vendor.undeclaredHeaders().forEach(server::allowHeader);
    }

    /** Returns a client of the stub, closed after the test. */
    CustomersClient connect() {
        return connect(options -> {});
    }

    /** Returns a client of the stub with the test's options, closed after the test. */
    CustomersClient connect(Consumer<ClientBuilder<?>> options) {
        CustomersClient client = vendor.client(builder -> {
            builder.bearerToken("token");
            builder.baseUrl(server.baseUrl());
            builder.pacing(pacing);
            options.accept(builder);
        });
        clients.add(client);
        return client;
    }

    /** Returns the injected time of all clients of the stub. */
    FakePacing pacing() {
        return pacing;
    }

    /** Responds to requests for these pages, to each at its own position only. */
    void serve(List<List<Integer>> pages) {
        for (int index = 0; index < pages.size(); index++) {
            onPage(pages, index).respond(page(pages, index));
        }
    }

    /** Returns the valid response to a request for a page of a listing. */
    StubResponse page(List<List<Integer>> pages, int index) {
        String next = index + 1 < pages.size() ? vendor.positionAfter(index, pages.get(index)) : null;
        return StubResponse.json(200, vendor.page(pages.get(index), next).toString());
    }

    /** Returns an error response of the vendor, valid if the document declares one for the status. */
    StubResponse error(int status) {
        String body = vendor.error(status).toString();
        return vendor.errorModel(status) == null
                ? StubResponse.contraryToSpec(status, "application/json", body)
                : StubResponse.json(status, body);
    }

    /** Starts a stub for the requests for one page of a listing. */
    OperationStub onPage(List<List<Integer>> pages, int index) {
        String position = vendor.positions(pages).get(index);
        String parameter = vendor.positionParameter();
        return position == null
                ? onListing().when(request -> isFirst(request, parameter))
                : onListing().withQuery(parameter, position);
    }

    /** Starts a stub for every request that lists customers. */
    OperationStub onListing() {
        return server.on(vendor.operationId());
    }

    /** Allows a header that the document does not declare, until the end of the test. */
    void allowHeader(String name) {
        server.allowHeader(name);
    }

    /** Allows a query parameter that the document does not declare, until the end of the test. */
    void allowQuery(String name) {
        server.allowQuery(name);
    }

    /** Returns the requests so far. */
    List<RecordedRequest> requests() {
        return server.requests();
    }

    /** Returns path and query of the requests so far. */
    List<String> urls() {
        return requests().stream().map(RecordedRequest::url).toList();
    }

    @Override
    public void close() {
        clients.forEach(CustomersClient::close);
        server.verify();
    }

    /** A request may also name the first page by its number. */
    private static boolean isFirst(RecordedRequest request, String parameter) {
        List<String> position = request.query(parameter);
        return position.isEmpty() || position.equals(List.of("1"));
    }
}
