package dev.billingsdks.kelviq;

import dev.billingsdks.contract.Contract;
import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.ContractServer;
import dev.billingsdks.contract.sdk.TextResource;
import java.nio.file.Path;

/** What the tests of this module share: the vendor from its document, a client of it, and JSON as the vendor sends it. */
final class Fixtures {

    static final Path SPEC = Path.of("target/spec/openapi.yaml");

    /** The operation's name in the vendor's document. */
    static final String LIST_CUSTOMERS = "listCustomers";

    static final String PAGE_1 = json("customers-page-1.json");
    static final String PAGE_2 = json("customers-page-2.json");
    static final String PAGE_3 = json("customers-page-3.json");

    private Fixtures() {}

    static ContractExtension vendor() {
        return ContractExtension.forSpec(SPEC);
    }

    static KelviqClient client(ContractServer vendor) {
        return builder(vendor).build();
    }

    static KelviqClient.Builder builder(ContractServer vendor) {
        return KelviqClient.builder().bearerToken("kelviq-token").baseUrl(vendor.baseUrl());
    }

    /** The page that the vendor's document gives as its example. */
    static String example(Contract contract) {
        return contract.examples(LIST_CUSTOMERS, 200).get(0);
    }

    private static String json(String file) {
        return TextResource.read(Fixtures.class, "/kelviq/" + file);
    }
}
