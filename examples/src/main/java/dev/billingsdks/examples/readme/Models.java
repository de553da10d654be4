package dev.billingsdks.examples.readme;

import dev.billingsdks.flatpeak.model.Customer;
import dev.billingsdks.kelviq.model.BillingAddress;
import dev.billingsdks.metronome.model.BillableStatus;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.runtime.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Models: null and absent, enums, undeclared properties, JSON. */
final class Models {

    private Models() {}

    static String nullableRead(CustomerDetail customer) {
        String state;
        // snippet: nullable-read
        if (customer.archivedAt() != null) {
            state = "archived at " + customer.archivedAt();
        } else if (customer.hasArchivedAt()) {
            state = "active"; // the vendor sent null
        } else {
            state = "unknown"; // the property is absent
        }
        // end
        return state;
    }

    static List<String> nullableWritten() {
        // snippet: nullable-written
        BillingAddress.Builder address = BillingAddress.builder().city("Utrecht");
        String untouched = address.build().toJson(); // {"city":"Utrecht"}
        String cleared = address.line2(null).build().toJson(); // {"line2":null,"city":"Utrecht"}
        String set = address.line2("2nd floor").build().toJson(); // {"line2":"2nd floor","city":"Utrecht"}
        // end
        return List.of(untouched, cleared, set);
    }

    static String enumeration(BillableStatus status) {
        // snippet: enum
        String action = switch (status.known()) {
            case BILLABLE -> "send an invoice";
            case UNBILLABLE -> "send nothing";
            default -> "find out what " + status.value() + " means"; // a value that is newer than this code
        };
        // end
        return action;
    }

    static @Nullable String additionalProperties(Customer customer) {
        String city = null;
        // snippet: additional-properties
        Map<String, JsonValue> undeclared = customer.additionalProperties();
        JsonValue address = undeclared.get("postal_address"); // Flatpeak sends it, its document does not declare it
        if (address != null && address.get("city") != null) {
            city = address.get("city").asString();
        }
        // end
        return city;
    }

    static CustomerDetail json(CustomerDetail customer) {
        // snippet: json
        String json = customer.toJson(); // all that the vendor sent, undeclared properties too
        CustomerDetail same = CustomerDetail.fromJson(json);
        CustomerDetail renamed = same.toBuilder().name("Example, Inc.").build();
        // end
        return renamed;
    }
}
