package dev.billingsdks.flatpeak;

import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.flatpeak.model.Customer;
import dev.billingsdks.flatpeak.model.ListCustomersResponse;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.suite.VendorFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Flatpeak for the shared suites, and for this module's own tests. */
final class FlatpeakFixture
        extends VendorFixture<FlatpeakClient, FlatpeakClient.Builder, Customer, ListCustomersResponse> {

    static final FlatpeakFixture FIXTURE = new FlatpeakFixture();

    /** The operation's name in the vendor's document. */
    static final String LIST_CUSTOMERS = "list-customers";

    /** The names of the error classes, by the rules of names. Which of them exist differs between versions of the document. */
    private static final Map<Integer, String> ERRORS = Map.of(
            403, "ForbiddenError",
            404, "NotFoundError",
            429, "TooManyRequestsError",
            500, "InternalServerError");

    private FlatpeakFixture() {
        super("flatpeak", LIST_CUSTOMERS);
    }

    @Override
    public ContractExtension vendor() {
        return super.vendor().allowHeader("Flatpeak-Version");
    }

    @Override
    protected FlatpeakClient.Builder newBuilder() {
        return FlatpeakClient.builder();
    }

    @Override
    public FlatpeakClient build(FlatpeakClient.Builder builder) {
        return builder.build();
    }

    @Override
    public PagedIterable<Customer, ListCustomersResponse> listing(FlatpeakClient client) {
        return client.customers().listCustomers();
    }

    @Override
    public PagedIterable<Customer, ListCustomersResponse> filteredListing(FlatpeakClient client) {
        return client.customers().listCustomers(params -> params.limit(2).referenceId("a&b"));
    }

    @Override
    public PagedIterable<Customer, ListCustomersResponse> listingFrom(FlatpeakClient client, String position) {
        return client.customers().listCustomers(params -> params.startingAfter(position));
    }

    @Override
    public String positionParameter() {
        return "starting_after";
    }

    @Override
    public List<String> positions() {
        return List.of("cus_02", "cus_04");
    }

    @Override
    public List<String> tokens() {
        return List.of("after:cus_02", "after:cus_04");
    }

    @Override
    public List<String> urls() {
        return List.of("/customers", "/customers?starting_after=cus_02", "/customers?starting_after=cus_04");
    }

    @Override
    public List<String> filteredUrls() {
        return List.of(
                "/customers?limit=2&reference_id=a%26b",
                "/customers?limit=2&starting_after=cus_02&reference_id=a%26b",
                "/customers?limit=2&starting_after=cus_04&reference_id=a%26b");
    }

    @Override
    public String idOf(Customer customer) {
        return customer.id();
    }

    @Override
    public List<List<String>> ids() {
        return List.of(
                List.of("cus_a83ec6da1e0d4917b9e9abf58d60574e", "cus_02"),
                List.of("cus_03", "cus_04"),
                List.of("cus_05"));
    }

    @Override
    public ListCustomersResponse readPage(String json) {
        return ListCustomersResponse.fromJson(json);
    }

    /** Returns the version of the document, which every request has in a header. */
    String version() {
        return Pattern.compile("(?m)^ +version: ['\"]?([^'\"\\s]+)")
                .matcher(spec())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    /** Reads an error as the model that the document declares for a status, or returns null if it declares none. */
    @Nullable
    JsonModel readError(int status, String json) {
        if (contract().operation(LIST_CUSTOMERS).response(status).isEmpty()) {
            return null;
        }
        return (JsonModel) invoke(errorClass(status), "fromJson", null, json);
    }

    /** Returns a copy of an error that its builder makes. */
    static JsonModel copy(JsonModel error) {
        Object builder = invoke(error.getClass(), "toBuilder", error);
        return (JsonModel) invoke(builder.getClass(), "build", builder);
    }

    private static Class<?> errorClass(int status) {
        try {
            return Class.forName(Customer.class.getPackageName() + "." + ERRORS.get(status));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the document declares the error, but the SDK has no class for it", e);
        }
    }

    private static Object invoke(Class<?> type, String method, @Nullable Object target, Object... arguments) {
        try {
            Class<?>[] types = Stream.of(arguments).map(Object::getClass).toArray(Class<?>[]::new);
            return type.getMethod(method, types).invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String spec() {
        try {
            return Files.readString(Path.of("target/spec/openapi.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
