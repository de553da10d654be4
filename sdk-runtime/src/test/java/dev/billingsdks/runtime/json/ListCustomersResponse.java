package dev.billingsdks.runtime.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of customers. */
record ListCustomersResponse(
        @Nullable List<CustomerDetail> data, @Nullable String nextPage, ExtraProperties extras) implements JsonModel {

    private static final PropertyNames PROPERTIES =
            PropertyNames.of("data", "next_page").nullable("next_page");

    static ListCustomersResponse read(JsonReader reader) {
        List<CustomerDetail> data = null;
        String nextPage = null;
        reader.startObject();
        for (int property = reader.nextProperty(PROPERTIES);
                property >= 0;
                property = reader.nextProperty(PROPERTIES)) {
            switch (property) {
                case 0 -> data = reader.list(CustomerDetail::read);
                case 1 -> nextPage = reader.string();
                default -> throw new AssertionError(property);
            }
        }
        return new ListCustomersResponse(data, nextPage, reader.endObject());
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("data", data);
        writer.property("next_page", nextPage);
        writer.endObject();
    }

    @Override
    public List<CustomerDetail> data() {
        return extras.required(data, "ListCustomersResponse", "data");
    }

    @Override
    public @Nullable String nextPage() {
        return extras.optional(nextPage, "ListCustomersResponse", "next_page");
    }
}
