package dev.billingsdks.runtime.json;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Metronome's customer, written by hand as the generator writes it. */
final class CustomerDetail implements JsonModel {

    private static final String MODEL = "CustomerDetail";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
                    "id",
                    "external_id",
                    "ingest_aliases",
                    "name",
                    "customer_config",
                    "custom_fields",
                    "created_at",
                    "archived_at",
                    "updated_at",
                    "current_billable_status")
            .nullable("archived_at");

    private final @Nullable UUID id;
    private final @Nullable String externalId;
    private final @Nullable List<String> ingestAliases;
    private final @Nullable String name;
    private final @Nullable CustomerConfig customerConfig;
    private final @Nullable Map<String, String> customFields;
    private final @Nullable OffsetDateTime createdAt;
    private final @Nullable OffsetDateTime archivedAt;
    private final @Nullable OffsetDateTime updatedAt;
    private final @Nullable CurrentBillableStatus currentBillableStatus;
    private final ExtraProperties extras;

    private CustomerDetail(Builder builder) {
        id = builder.id;
        externalId = builder.externalId;
        ingestAliases = builder.ingestAliases;
        name = builder.name;
        customerConfig = builder.customerConfig;
        customFields = builder.customFields;
        createdAt = builder.createdAt;
        archivedAt = builder.archivedAt;
        updatedAt = builder.updatedAt;
        currentBillableStatus = builder.currentBillableStatus;
        extras = builder.extras;
    }

    static CustomerDetail fromJson(String json) {
        return JsonReader.parse(json, CustomerDetail::read);
    }

    static CustomerDetail read(JsonReader reader) {
        Builder builder = new Builder();
        reader.startObject();
        for (int property = reader.nextProperty(PROPERTIES);
                property >= 0;
                property = reader.nextProperty(PROPERTIES)) {
            switch (property) {
                case 0 -> builder.id = reader.uuid();
                case 1 -> builder.externalId = reader.string();
                case 2 -> builder.ingestAliases = reader.list(JsonReader::string);
                case 3 -> builder.name = reader.string();
                case 4 -> builder.customerConfig = reader.model(CustomerConfig::read);
                case 5 -> builder.customFields = reader.map(JsonReader::string);
                case 6 -> builder.createdAt = reader.dateTime();
                case 7 -> builder.archivedAt = reader.dateTime();
                case 8 -> builder.updatedAt = reader.dateTime();
                case 9 -> builder.currentBillableStatus = reader.model(CurrentBillableStatus::read);
                default -> throw new AssertionError(property);
            }
        }
        builder.extras = reader.endObject();
        return new CustomerDetail(builder);
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("id", id);
        writer.property("external_id", externalId);
        writer.property("ingest_aliases", ingestAliases);
        writer.property("name", name);
        writer.property("customer_config", customerConfig);
        writer.property("custom_fields", customFields);
        writer.property("created_at", createdAt);
        writer.property("archived_at", archivedAt);
        writer.property("updated_at", updatedAt);
        writer.property("current_billable_status", currentBillableStatus);
        writer.endObject();
    }

    UUID id() {
        return extras.required(id, MODEL, "id");
    }

    String externalId() {
        return extras.required(externalId, MODEL, "external_id");
    }

    List<String> ingestAliases() {
        return extras.required(ingestAliases, MODEL, "ingest_aliases");
    }

    String name() {
        return extras.required(name, MODEL, "name");
    }

    CustomerConfig customerConfig() {
        return extras.required(customerConfig, MODEL, "customer_config");
    }

    Map<String, String> customFields() {
        return extras.required(customFields, MODEL, "custom_fields");
    }

    OffsetDateTime createdAt() {
        return extras.required(createdAt, MODEL, "created_at");
    }

    @Nullable
    OffsetDateTime archivedAt() {
        return extras.optional(archivedAt, MODEL, "archived_at");
    }

    boolean hasArchivedAt() {
        return extras.isPresent(archivedAt, "archived_at");
    }

    OffsetDateTime updatedAt() {
        return extras.required(updatedAt, MODEL, "updated_at");
    }

    @Nullable
    CurrentBillableStatus currentBillableStatus() {
        return extras.optional(currentBillableStatus, MODEL, "current_billable_status");
    }

    Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    ExtraProperties extras() {
        return extras;
    }

    Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.externalId = externalId;
        builder.ingestAliases = ingestAliases;
        builder.name = name;
        builder.customerConfig = customerConfig;
        builder.customFields = customFields;
        builder.createdAt = createdAt;
        builder.archivedAt = archivedAt;
        builder.updatedAt = updatedAt;
        builder.currentBillableStatus = currentBillableStatus;
        builder.extras = extras;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CustomerDetail customer
                && Objects.equals(id, customer.id)
                && Objects.equals(externalId, customer.externalId)
                && Objects.equals(ingestAliases, customer.ingestAliases)
                && Objects.equals(name, customer.name)
                && Objects.equals(customerConfig, customer.customerConfig)
                && Objects.equals(customFields, customer.customFields)
                && Objects.equals(createdAt, customer.createdAt)
                && Objects.equals(archivedAt, customer.archivedAt)
                && Objects.equals(updatedAt, customer.updatedAt)
                && Objects.equals(currentBillableStatus, customer.currentBillableStatus)
                && extras.equals(customer.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, externalId, name, extras);
    }

    static final class Builder {

        private @Nullable UUID id;
        private @Nullable String externalId;
        private @Nullable List<String> ingestAliases;
        private @Nullable String name;
        private @Nullable CustomerConfig customerConfig;
        private @Nullable Map<String, String> customFields;
        private @Nullable OffsetDateTime createdAt;
        private @Nullable OffsetDateTime archivedAt;
        private @Nullable OffsetDateTime updatedAt;
        private @Nullable CurrentBillableStatus currentBillableStatus;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        Builder name(String name) {
            this.name = name;
            extras = extras.without("name");
            return this;
        }

        Builder archivedAt(@Nullable OffsetDateTime archivedAt) {
            this.archivedAt = archivedAt;
            extras = extras.withNullable("archived_at", archivedAt);
            return this;
        }

        Builder putAdditionalProperty(String name, JsonValue value) {
            extras = extras.with(name, value);
            return this;
        }

        CustomerDetail build() {
            return new CustomerDetail(this);
        }
    }
}
