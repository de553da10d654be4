package dev.billingsdks.integration.vendor;

import dev.billingsdks.contract.live.ListedVendor;
import dev.billingsdks.runtime.http.ClientBuilder;
import dev.billingsdks.runtime.json.JsonModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A vendor as the tests use it: how to call it, and how to respond in its place. Customers are identified by numbers
 * from 1.
 */
public abstract class TestVendor {

    /** How a page names the next one. */
    public enum Paging {
        /** By a text that is sent back unchanged. */
        CURSOR,
        /** By a link that contains the number of the next page. */
        PAGE_LINK,
        /** By the id of its last customer, while a flag is true. */
        ITEM_ID
    }

    TestVendor() {}

    /** Returns the vendors of {@code vendors.txt}, or the one that the system property {@code test.vendor} names. */
    public static Stream<TestVendor> all() {
        String only = System.getProperty("test.vendor");
        return ListedVendor.readAll(Path.of("..")).stream()
                .filter(vendor -> only == null || vendor.name().equals(only))
                .map(TestVendor::of);
    }

    /** Finds a vendor by its name, such as {@link MetronomeVendor}. */
    private static TestVendor of(ListedVendor vendor) {
        String className = TestVendor.class.getPackageName() + "." + vendor.classPrefix() + "Vendor";
        try {
            return Class.forName(className)
                    .asSubclass(TestVendor.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no class " + className + " with a constructor without parameters", e);
        }
    }

    /** Returns the vendor's name, as exceptions have it. */
    public abstract String name();

    /** Returns the artifact and folder of the SDK, such as {@code sdk-metronome}. */
    public abstract String artifact();

    /** Returns the class of the SDK's client. */
    public abstract Class<?> clientClass();

    /** Returns the operation of the document that lists customers. */
    public abstract String operationId();

    /** Returns the operation's path template, as exceptions have it. */
    public abstract String pathTemplate();

    /** Returns scheme, host and port of the vendor's production API. */
    public abstract String host();

    /** Builds a client with the given options only. */
    public abstract CustomersClient client(Consumer<ClientBuilder<?>> options);

    /** Returns path and query of a listing without filters at the given position, or at its start. */
    public abstract String url(@Nullable String position);

    /** Returns path and query of {@link CustomersClient#filteredCustomers()} at the given position, or at its start. */
    public abstract String filteredUrl(@Nullable String position);

    /** Returns the query parameter that names the requested page. */
    public abstract String positionParameter();

    /** Returns the property of a page that contains its customers. */
    public abstract String itemsProperty();

    /** Returns how a page names the next one. */
    public abstract Paging paging();

    /** Returns the property of a page that decides whether a next one follows, or which. */
    public abstract String nextProperty();

    /** Returns the id of a customer. */
    public abstract String customerId(int customer);

    /** Returns the property that contains the name of a customer, or the text that the vendor uses instead. */
    public abstract String nameProperty();

    /** Returns the name of a customer, or the text that the vendor uses instead. */
    public abstract String customerName(int customer);

    /** Returns a customer as JSON of a page. */
    public abstract JsonText customer(int customer);

    /** Returns a page of the given customers, valid by the vendor's document. */
    public abstract JsonText page(List<Integer> customers, @Nullable String nextPosition);

    /** Returns the position of the page after the one with the given index, from 0, and the given customers. */
    public abstract String positionAfter(int index, List<Integer> customers);

    /** Returns every form of a last page with the given customers. */
    public abstract List<JsonText> lastPages(List<Integer> customers);

    /** Returns the body of an error of the vendor. */
    public abstract JsonText error(int status);

    /** Returns the model that the document declares for an error, or null if it declares none. */
    public abstract @Nullable Class<? extends JsonModel> errorModel(int status);

    /** Returns the property of a page that contains the total number of customers, or null if there is none. */
    public @Nullable String totalProperty() {
        return null;
    }

    /** Returns whether the vendor omits default values, so that a page without items is valid. */
    public boolean omitsDefaults() {
        return false;
    }

    /** Returns whether a page may be empty and name a next one. */
    public boolean hasEmptyPages() {
        return true;
    }

    /** Returns the headers that every request has although the document does not declare them. */
    public List<String> undeclaredHeaders() {
        return List.of();
    }

    /** Returns the document that the SDK is generated from and the stub validates against. */
    public final Path specification() {
        return Path.of("..", artifact(), "target", "spec", "openapi.yaml");
    }

    /** Returns the position of each page of a listing, null for the first. */
    public final List<@Nullable String> positions(List<List<Integer>> pages) {
        List<@Nullable String> positions = new ArrayList<>();
        positions.add(null);
        for (int index = 0; index < pages.size() - 1; index++) {
            positions.add(positionAfter(index, pages.get(index)));
        }
        return positions;
    }

    /** Returns the ids of customers. */
    public final List<String> customerIds(Integer... customers) {
        return Stream.of(customers).map(this::customerId).toList();
    }

    @Override
    public final String toString() {
        return name();
    }

    static String query(String parameter, @Nullable String value) {
        return value == null ? "" : "&" + parameter + "=" + value;
    }
}
