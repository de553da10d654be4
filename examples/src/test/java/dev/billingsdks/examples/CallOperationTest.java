package dev.billingsdks.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.live.ListedVendor;
import dev.billingsdks.contract.server.ContractServer;
import dev.billingsdks.examples.embedded.EmbeddedVendor;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("every-vendor")
class CallOperationTest {

    private static final List<ListedVendor> VENDORS = ListedVendor.readAll(Path.of(".."));

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({
        "metronome, listCustomers-v1, limit=10",
        "kelviq, listCustomers, page_size=10",
        "flatpeak, list-customers, limit=10",
        "mijnklantportaal, list-customers, page=1",
        "yandex-billing, listCustomers, resellerId=r1",
    })
    void listing_of_each_vendor_is_read_to_its_end(String vendor, String operationId, String argument) {
        ListedVendor listed = VENDORS.stream()
                .filter(each -> each.folder().equals(vendor))
                .findFirst()
                .orElseThrow();
        try (EmbeddedVendor server = EmbeddedVendor.start(listed)) {
            assertThat(run(server.environment(List.of("BEARER_TOKEN")), vendor, operationId, argument))
                    .as(text())
                    .isTrue();
        }

        assertThat(text().lines()).isNotEmpty().allMatch(line -> line.matches("page of \\d+"));
    }

    @Test
    void operation_that_goes_on_after_the_response_is_awaited() {
        assertThat(activate("{\"id\":\"o1\",\"done\":true,\"response\":{\"id\":\"c1\"}}"))
                .as(text())
                .isTrue();

        assertThat(text()).isEqualTo("status 200\noperation o1 has started\noperation o1 has ended\n");
    }

    @Test
    void operation_that_fails_after_a_successful_response_is_an_error() {
        assertThat(activate("{\"id\":\"o1\",\"done\":true,\"error\":{\"code\":9,\"message\":\"no\"}}"))
                .isFalse();

        assertThat(text())
                .startsWith("status 200\noperation o1 has started\nYandex Billing activateCustomer: ")
                .doesNotContain("has ended");
    }

    private boolean activate(String operation) {
        ListedVendor yandex = VENDORS.stream()
                .filter(vendor -> vendor.folder().equals("yandex-billing"))
                .findFirst()
                .orElseThrow();
        try (ContractServer server =
                ContractServer.start(yandex.preparedSpec(Path.of(".."))).allowHeader("Idempotency-Key")) {
            server.on("activateCustomer").respond(200, operation);
            return run(
                    Map.of("YANDEX_BILLING_BEARER_TOKEN", "t", "YANDEX_BILLING_BASE_URL", server.baseUrl()),
                    "yandex-billing",
                    "activateCustomer",
                    "customerId=c1");
        }
    }

    @Test
    void operation_that_the_vendor_does_not_have_is_named_for_each_vendor_of_the_list() {
        for (ListedVendor vendor : VENDORS) {
            assertThat(run(Map.of(), vendor.folder(), "listPlans")).isFalse();
            assertThat(text()).endsWith(vendor.name() + ": no operation has the operationId listPlans\n");
        }
    }

    @Test
    void argument_that_is_missing_is_named() {
        assertThat(run(Map.of("YANDEX_BILLING_BEARER_TOKEN", "t"), "yandex-billing", "listCustomers"))
                .isFalse();
        assertThat(text()).startsWith("listCustomers: resellerId is required; its parameters are [");
    }

    @Test
    void vendor_that_does_not_exist_is_named() {
        assertThat(run(Map.of(), "acme", "listPlans")).isFalse();
        assertThat(text()).isEqualTo("there is no vendor acme\n");
    }

    @Test
    void usage_is_printed_if_arguments_are_missing() {
        assertThat(run(Map.of(), "kelviq")).isFalse();
        assertThat(text()).isEqualTo("usage: CallOperation VENDOR OPERATION_ID [NAME=VALUE]...\n");
    }

    private boolean run(Map<String, String> environment, String... arguments) {
        return new CallOperation(environment, new PrintStream(output, true, StandardCharsets.UTF_8)).run(arguments);
    }

    private String text() {
        return output.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
