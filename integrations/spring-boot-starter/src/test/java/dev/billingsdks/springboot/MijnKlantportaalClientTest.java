package dev.billingsdks.springboot;

import dev.billingsdks.mijnklantportaal.MijnKlantportaalClient;
import org.junit.jupiter.api.Tag;

@Tag("mijnklantportaal")
class MijnKlantportaalClientTest extends VendorClientTest<MijnKlantportaalClient> {

    MijnKlantportaalClientTest() {
        super("mijnklantportaal", MijnKlantportaalClient.class, MijnKlantportaalAutoConfiguration.class);
    }

    @Override
    void list(MijnKlantportaalClient client) {
        client.customers().listCustomers().firstPage();
    }

    @Override
    String emptyPage() {
        return """
                {"data": [], "next_page_url": null}""";
    }

    @Override
    String probe() {
        return "/customers";
    }
}
