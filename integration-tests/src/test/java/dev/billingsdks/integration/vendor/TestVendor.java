package dev.billingsdks.integration.vendor;

import dev.billingsdks.runtime.http.ClientBuilder;
import dev.billingsdks.runtime.json.JsonModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A vendor as the suites know it: how to call it, and how to answer in its place. Customers are told apart by numbers from 1. */
public abstract class TestVendor {

    /** How a page says where the next one is. */
    public enum Paging {
        /** By a text that is sent back as it came. */
        CURSOR,
        /** By a link that holds the number of the next page. */
        PAGE_LINK,
        /** By the id of its last customer, while a flag is true. */
        ITEM_ID
    }

    TestVendor() {}

    /** Returns the five vendors. */
    public static Stream<TestVendor> all() {
        return Stream.of(
                new MetronomeVendor(),
                new KelviqVendor(),
                new FlatpeakVendor(),
                new MijnKlantportaalVendor(),
                new YandexBillingVendor());
    }

    /** Returns the vendor's name, as exceptions give it. */
    public abstract String name();

    /** Returns the artifact and folder of the SDK, such as {@code sdk-metronome}. */
    public abstract String artifact();

    /** Returns the class of the SDK's client. */
    public abstract Class<?> clientClass();

    /** Returns the operation of the specification that lists customers. */
    public abstract String operationId();

    /** Returns the operation's path template, as exceptions give it. */
    public abstract String pathTemplate();

    /** Returns scheme, host and port of the vendor's production API. */
    public abstract String host();

    /** Builds a client with the given options and no others. */
    public abstract CustomersClient client(Consumer<ClientBuilder<?>> options);

    /** Returns path and query of a listing without filters at the given position, or at its start. */
    public abstract String url(@Nullable String position);

    /** Returns path and query of {@link CustomersClient#filteredCustomers()} at the given position, or at its start. */
    public abstract String filteredUrl(@Nullable String position);

    /** Returns the query parameter that says which page is asked for. */
    public abstract String positionParameter();

    /** Returns the property of a page that holds its customers. */
    public abstract String itemsProperty();

    /** Returns how the vendor says where the next page is. */
    public abstract Paging paging();

    /** Returns the property of a page that says whether a next one follows, or which. */
    public abstract String nextProperty();

    /** Returns the id of a customer. */
    public abstract String customerId(int customer);

    /** Returns the property that holds what the vendor calls a customer by, such as its name. */
    public abstract String nameProperty();

    /** Returns what the vendor calls a customer by. */
    public abstract String customerName(int customer);

    /** Returns a customer as pages have it. */
    public abstract JsonObject customer(int customer);

    /** Returns a page of the given customers, as valid as the vendor's specification wants it. */
    public abstract JsonObject page(List<Integer> customers, @Nullable String nextPosition);

    /** Returns the position of the page after the one with the given index, from 0, and the given customers. */
    public abstract String positionAfter(int index, List<Integer> customers);

    /** Returns every form in which the vendor may say that a page of the given customers is the last. */
    public abstract List<JsonObject> lastPages(List<Integer> customers);

    /** Returns the body of an error in the vendor's form. */
    public abstract JsonObject error(int status);

    /** Returns the model that the specification declares for an error, or null where it declares none. */
    public abstract @Nullable Class<? extends JsonModel> errorModel(int status);

    /** Returns the property of a page that says how many customers there are in all, or null where there is none. */
    public @Nullable String totalProperty() {
        return null;
    }

    /** Returns whether the vendor leaves out what is empty, so that a page without items is no broken page. */
    public boolean omitsDefaults() {
        return false;
    }

    /** Returns whether a page may be empty and name a next one. */
    public boolean hasEmptyPages() {
        return true;
    }

    /** Returns the headers that every request carries although the specification does not declare them. */
    public List<String> undeclaredHeaders() {
        return List.of();
    }

    /** Returns the document that SDK and stub are made from. */
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
