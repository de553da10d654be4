package dev.billingsdks.runtime.json;

import org.jspecify.annotations.Nullable;

/** An open enumeration. */
record BillableStatus(String value) implements OpenEnum {

    static final BillableStatus BILLABLE = new BillableStatus("billable");

    static BillableStatus of(String value) {
        return value.equals("billable") ? BILLABLE : new BillableStatus(value);
    }

    static @Nullable BillableStatus read(JsonReader reader) {
        return reader.enumeration(BillableStatus::of);
    }
}
