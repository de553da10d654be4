package dev.billingsdks.metronome;

import static dev.billingsdks.metronome.MetronomeFixture.FIXTURE;

import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.metronome.model.ListCustomersResponse;
import dev.billingsdks.suite.ListingSuite;
import org.junit.jupiter.api.extension.RegisterExtension;

class PaginationTest
        extends ListingSuite<MetronomeClient, MetronomeClient.Builder, CustomerDetail, ListCustomersResponse> {

    @RegisterExtension
    static final ContractExtension vendor = FIXTURE.vendor();

    PaginationTest() {
        super(FIXTURE, vendor);
    }
}
