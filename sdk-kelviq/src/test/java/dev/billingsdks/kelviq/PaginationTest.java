package dev.billingsdks.kelviq;

import static dev.billingsdks.kelviq.KelviqFixture.FIXTURE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.kelviq.model.CustomerListResponse;
import dev.billingsdks.kelviq.model.CustomerResponse;
import dev.billingsdks.suite.ListingSuite;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PaginationTest extends ListingSuite<KelviqClient, KelviqClient.Builder, CustomerResponse, CustomerListResponse> {

    @RegisterExtension
    static final ContractExtension vendor = FIXTURE.vendor();

    PaginationTest() {
        super(FIXTURE, vendor);
    }

    @Test
    void every_page_has_the_total_that_count_names() {
        stubThreePages();
        List<Long> totals = new ArrayList<>();

        client.customers().listCustomers().pages().forEach(page -> totals.add(page.total()));

        assertThat(totals).containsExactly(5L, 5L, 5L);
    }
}
