package dev.billingsdks.suite;

import dev.billingsdks.contract.check.Contract;
import dev.billingsdks.contract.sdk.TextResource;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.contract.server.ContractServer;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.http.ClientBuilder;
import java.nio.file.Path;
import java.util.List;

/**
 * A vendor as the shared suites see it: its document, its client, and the listing of its customers. A module's tests have one instance.
 *
 * @param <C> the client
 * @param <B> the client's builder
 * @param <T> a customer
 * @param <R> a page
 */
public abstract class VendorFixture<C extends AutoCloseable, B extends ClientBuilder<B>, T, R> {

    private static final Path SPEC = Path.of("target/spec/openapi.yaml");

    private final String folder;
    private final String operation;

    /**
     * Creates a fixture.
     *
     * @param folder the vendor's folder, which its resources are in, such as {@code metronome}
     * @param operation the operation that lists customers, by its name in the document
     */
    protected VendorFixture(String folder, String operation) {
        this.folder = folder;
        this.operation = operation;
    }

    /** Returns a server that validates every exchange, for a static field with {@code @RegisterExtension}. */
    public ContractExtension vendor() {
        return ContractExtension.forSpec(SPEC);
    }

    /** Returns the vendor's document. */
    public final Contract contract() {
        return Contract.of(SPEC);
    }

    /** Returns the operation that lists customers. */
    public final String operation() {
        return operation;
    }

    /** Returns a client of the server. */
    public final C client(ContractServer vendor) {
        return build(builder(vendor));
    }

    /** Returns a builder with a token and the server's address. */
    public final B builder(ContractServer vendor) {
        return newBuilder().bearerToken(folder + "-token").baseUrl(vendor.baseUrl());
    }

    /** Returns one of the three pages of a listing, from 1, as the vendor sends it. */
    public final String page(int number) {
        return resource("customers-page-" + number + ".json");
    }

    /** Returns the page that the document has as its example. */
    public String example() {
        return contract().examples(operation, 200).get(0);
    }

    /** Returns a file among the module's test resources. */
    protected final String resource(String file) {
        return TextResource.read(getClass(), "/" + folder + "/" + file);
    }

    /** Returns the client's builder. */
    protected abstract B newBuilder();

    /** Returns the builder's client. */
    public abstract C build(B builder);

    /** Returns a listing with the required parameters and no others. */
    public abstract PagedIterable<T, R> listing(C client);

    /** Returns a listing with every filter that the vendor has. */
    public abstract PagedIterable<T, R> filteredListing(C client);

    /** Returns a listing whose params have a position. */
    public abstract PagedIterable<T, R> listingFrom(C client, String position);

    /** Returns the query parameter that holds the position of a page. */
    public abstract String positionParameter();

    /** Returns the positions of the second and the third page. */
    public abstract List<String> positions();

    /** Returns the tokens of the second and the third page, as texts. */
    public abstract List<String> tokens();

    /** Returns the URL of each of the three pages, path and query. */
    public abstract List<String> urls();

    /** Returns the URL of each of the three pages of {@link #filteredListing}. */
    public abstract List<String> filteredUrls();

    /** Returns what identifies a customer. */
    public abstract String idOf(T customer);

    /** Returns the customers of each of the three pages by {@link #idOf}. */
    public abstract List<List<String>> ids();

    /** Reads a page. */
    public abstract R readPage(String json);
}
