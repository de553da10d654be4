package dev.billingsdks.contract.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Everything that ends a check before a request is sent; contract-check-cli tests the rest with an SDK. */
final class CheckContractUsageTest {

    private static final LiveListing UNREACHED = new LiveListing() {
        @Override
        public String operation() {
            return "listCustomers (GET /customers)";
        }

        @Override
        public void list(AccountSettings settings, int pageSize, ListingReport report) {
            throw new AssertionError("no request may be sent");
        }
    };

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @Test
    void an_unknown_vendor_prints_the_known_ones() {
        int status = check(Optional.of(UNREACHED), Map.of(), "stripe");

        assertThat(status).isEqualTo(2);
        assertThat(text())
                .startsWith("check-contract: there is no vendor stripe; there are acme, blue-bird\n\nusage: ");
    }

    @Test
    void a_vendor_without_a_listing_is_not_checked() {
        int status = check(Optional.empty(), Map.of("BLUE_BIRD_BEARER_TOKEN", "canary"), "blue-bird");

        assertThat(status).isEqualTo(CheckResult.NOT_CHECKED);
        assertThat(text()).isEqualTo("Blue Bird: not checked, because the class path has no listing of it\n");
    }

    @Test
    void a_blank_token_counts_as_absent() {
        int status = check(Optional.of(UNREACHED), Map.of("BLUE_BIRD_BEARER_TOKEN", " "), "blue-bird");

        assertThat(status).isEqualTo(CheckResult.NOT_CHECKED);
        assertThat(text()).isEqualTo("Blue Bird: not checked, because BLUE_BIRD_BEARER_TOKEN is not set\n");
    }

    @Test
    void a_missing_document_is_not_wrong_usage() {
        int status = check(Optional.of(UNREACHED), Map.of("ACME_BEARER_TOKEN", "canary"), "acme");

        assertThat(status).isEqualTo(CheckResult.NOT_CHECKED);
        assertThat(text())
                .isEqualTo("Acme: not checked, because the class path has no document of acme; add the artifact"
                        + " dev.billingsdks:sdk-acme with the classifier openapi, or correct the name\n");
    }

    @Test
    void help_of_the_script_is_that_of_the_tool() throws IOException {
        Process script = new ProcessBuilder("sh", "../bin/check-contract", "--help").start();

        assertThat(new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(CheckOptions.USAGE);
    }

    private int check(Optional<LiveListing> listing, Map<String, String> environment, String vendor) {
        PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8);
        return new CheckContract(new TwoVendors(listing), environment, out, out).run(vendor);
    }

    private record TwoVendors(Optional<LiveListing> listing) implements LiveListings {

        @Override
        public List<ListedVendor> vendors() {
            return List.of(new ListedVendor("acme", "Acme"), new ListedVendor("blue-bird", "Blue Bird"));
        }

        @Override
        public Optional<LiveListing> find(ListedVendor vendor, Request request) {
            return listing;
        }
    }

    private String text() {
        return output.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
