package dev.billingsdks.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.integration.vendor.TestVendor;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A JVM whose lower case of I is not i, whose digits are not ASCII and whose time zone is not UTC. */
final class LocaleTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone timeZone = TimeZone.getDefault();

    @BeforeEach
    void move() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
    }

    @AfterEach
    void moveBack() {
        Locale.setDefault(locale);
        TimeZone.setDefault(timeZone);
    }

    @VendorTest
    void a_listing_does_not_depend_on_locale_and_time_zone(TestVendor vendor, StubbedVendor stub) {
        List<List<Integer>> pages = List.of(List.of(1, 2), List.of(3));
        stub.serve(pages);

        List<String> customers = stub.connect().filteredCustomers().stream().toList();

        assertThat(customers).isEqualTo(vendor.customerIds(1, 2, 3));
        assertThat(stub.urls())
                .isEqualTo(vendor.positions(pages).stream()
                        .map(vendor::filteredUrl)
                        .toList());
    }
}
