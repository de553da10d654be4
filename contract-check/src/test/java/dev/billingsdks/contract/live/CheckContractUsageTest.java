package dev.billingsdks.contract.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that ends a check before a request is sent; the examples test the rest with an SDK. */
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

    @TempDir
    private Path project;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @BeforeEach
    void list_two_vendors() throws IOException {
        Files.writeString(project.resolve(ListedVendor.LIST), "acme Acme\nblue-bird Blue Bird\n");
    }

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
    void help_of_the_script_is_that_of_the_tool() throws IOException {
        Process script = new ProcessBuilder("sh", "../bin/check-contract", "--help").start();

        assertThat(new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(CheckOptions.USAGE);
    }

    private int check(Optional<LiveListing> listing, Map<String, String> environment, String vendor) {
        PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8);
        return new CheckContract(project, (found, request) -> listing, environment, out, out).run(vendor);
    }

    private String text() {
        return output.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
