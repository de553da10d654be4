package dev.billingsdks.integration;

import dev.billingsdks.contract.Answer;
import dev.billingsdks.contract.ContractServer;
import dev.billingsdks.contract.OperationStub;
import dev.billingsdks.contract.RecordedRequest;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.runtime.http.ClientBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A vendor with a stub server in its place: empty at the start of a test, and held to the vendor's specification at its end, when
 * JUnit closes it.
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

    /** Returns a client of the stub with options of the test's own, closed after the test. */
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

    /** Returns the time that clients of the stub go by. */
    FakePacing pacing() {
        return pacing;
    }

    /** Answers requests for these pages, each page at its own position only. */
    void serve(List<List<Integer>> pages) {
        for (int index = 0; index < pages.size(); index++) {
            onPage(pages, index).respond(page(pages, index));
        }
    }

    /** Returns the valid answer to a request for a page of a listing. */
    Answer page(List<List<Integer>> pages, int index) {
        String next = index + 1 < pages.size() ? vendor.positionAfter(index, pages.get(index)) : null;
        return Answer.json(200, vendor.page(pages.get(index), next).toString());
    }

    /** Returns the vendor's answer of an error, valid as far as the specification declares it. */
    Answer error(int status) {
        String body = vendor.error(status).toString();
        return vendor.errorModel(status) == null
                ? Answer.contraryToSpec(status, "application/json", body)
                : Answer.json(status, body);
    }

    /** Begins a stub for the requests that ask for one page of a listing. */
    OperationStub onPage(List<List<Integer>> pages, int index) {
        String position = vendor.positions(pages).get(index);
        String parameter = vendor.positionParameter();
        return position == null
                ? onListing().when(request -> isFirst(request, parameter))
                : onListing().withQuery(parameter, position);
    }

    /** Begins a stub for every request that lists customers. */
    OperationStub onListing() {
        return server.on(vendor.operationId());
    }

    /** Allows a header that the specification does not declare, until the end of the test. */
    void allowHeader(String name) {
        server.allowHeader(name);
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

    /** A request may name the first page by its number, too. */
    private static boolean isFirst(RecordedRequest request, String parameter) {
        List<String> position = request.query(parameter);
        return position.isEmpty() || position.equals(List.of("1"));
    }
}
