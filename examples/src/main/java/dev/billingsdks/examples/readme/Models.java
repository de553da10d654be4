package dev.billingsdks.examples.readme;

import dev.billingsdks.flatpeak.model.Customer;
import dev.billingsdks.kelviq.model.BillingAddress;
import dev.billingsdks.metronome.model.BillableStatus;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.runtime.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a model holds: null and absent, enums, undeclared properties, JSON. */
final class Models {

    private Models() {}

    static String nullableRead(CustomerDetail customer) {
        // snippet: models
        // A nullable property has three states.
        String state;
        if (customer.archivedAt() != null) {
            state = "archived at " + customer.archivedAt();
        } else if (customer.hasArchivedAt()) {
            state = "active"; // the vendor sent null
        } else {
            state = "not told"; // the vendor sent nothing
        }
        // end
        return state;
    }

    static List<String> nullableWritten() {
        // snippet: models
        // In a model that is sent, too.
        BillingAddress.Builder address = BillingAddress.builder().city("Utrecht");
        String untouched = address.build().toJson(); // {"city":"Utrecht"}
        String cleared = address.line2(null).build().toJson(); // {"city":"Utrecht","line2":null}
        String set = address.line2("2nd floor").build().toJson(); // {"line2":"2nd floor","city":"Utrecht"}
        // end
        return List.of(untouched, cleared, set);
    }

    static String enumeration(BillableStatus status) {
        // snippet: models
        // Enums are open.
        String action = switch (status.known()) {
            case BILLABLE -> "send an invoice";
            case UNBILLABLE -> "send nothing";
            case UNRECOGNIZED -> "ask what " + status.value() + " means"; // newer than the SDK
        };
        // end
        return action;
    }

    static @Nullable String additionalProperties(Customer customer) {
        // snippet: models
        // What the vendor sends beside its document is kept.
        String city = null;
        Map<String, JsonValue> undeclared = customer.additionalProperties();
        JsonValue postal = undeclared.get("postal_address"); // of a Flatpeak customer
        if (postal != null && postal.get("city") != null) {
            city = postal.get("city").asString();
        }
        // end
        return city;
    }

    static CustomerDetail json(CustomerDetail customer) {
        // snippet: models
        // For logs, fixtures and stores of your own.
        String json = customer.toJson();
        CustomerDetail same = CustomerDetail.fromJson(json);
        CustomerDetail renamed = same.toBuilder().name("Example, Inc.").build();
        // end
        return renamed;
    }
}
