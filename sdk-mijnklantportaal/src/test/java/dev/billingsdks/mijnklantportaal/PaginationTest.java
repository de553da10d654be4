package dev.billingsdks.mijnklantportaal;

import static dev.billingsdks.mijnklantportaal.MijnKlantportaalFixture.FIXTURE;
import static dev.billingsdks.mijnklantportaal.MijnKlantportaalFixture.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.mijnklantportaal.model.Customer;
import dev.billingsdks.mijnklantportaal.model.ListCustomersResponse;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.suite.ListingSuite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PaginationTest
        extends ListingSuite<MijnKlantportaalClient, MijnKlantportaalClient.Builder, Customer, ListCustomersResponse> {

    @RegisterExtension
    static final ContractExtension vendor = FIXTURE.vendor();

    PaginationTest() {
        super(FIXTURE, vendor);
    }

    @Test
    void stray_comma_in_the_documents_sample_of_a_link_is_ignored() {
        stubThreePages();
        vendor.on(LIST_CUSTOMERS).withoutQuery("page").respond(200, FIXTURE.example());

        List<String> ids = idsOf(client.customers().listCustomers());

        assertThat(ids).containsExactly("cst_abc12345def678", "cst_03", "cst_04", "cst_05");
        assertThat(urls()).containsExactly("/v1/customers", "/v1/customers?page=2", "/v1/customers?page=3");
    }

    @Test
    void page_past_the_end_has_no_items_and_null_bounds() {
        vendor.on(LIST_CUSTOMERS)
                .respond(
                        200,
                        "{\"current_page\": 9, \"data\": [], \"from\": null, \"to\": null, \"next_page_url\": null}");

        Page<Customer, ListCustomersResponse> page =
                client.customers().listCustomers(params -> params.page(9)).firstPage();

        assertThat(page.items()).isEmpty();
        assertThat(page.nextToken()).isNull();
        assertThat(page.body().from()).isNull();
        assertThat(page.body().to()).isNull();
    }

    @Test
    void page_has_no_total_because_the_vendor_sends_none() {
        stubThreePages();

        Page<Customer, ListCustomersResponse> page =
                client.customers().listCustomers().firstPage();

        assertThat(page.total()).isNull();
    }
}
