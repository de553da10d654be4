package dev.billingsdks.yandexbilling;

import dev.billingsdks.contract.Contract;
import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.ContractServer;
import dev.billingsdks.yandexbilling.api.ListCustomersRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** What the tests of this module share: the vendor from its document, a client of it, and JSON as the vendor sends it. */
final class Fixtures {

    static final Path SPEC = Path.of("target/spec/openapi.yaml");

    /** The operation's name in the vendor's document. */
    static final String LIST_CUSTOMERS = "listCustomers";

    /** A request with what is required and nothing else. */
    static final ListCustomersRequest RESELLER =
            ListCustomersRequest.builder().resellerId("reseller-1").build();

    static final String PAGE_1 = json("customers-page-1.json");
    static final String PAGE_2 = json("customers-page-2.json");
    static final String PAGE_3 = json("customers-page-3.json");

    private Fixtures() {}

    static ContractExtension vendor() {
        return ContractExtension.forSpec(SPEC);
    }

    static YandexBillingClient client(ContractServer vendor) {
        return builder(vendor).build();
    }

    static YandexBillingClient.Builder builder(ContractServer vendor) {
        return YandexBillingClient.builder().bearerToken("iam-token").baseUrl(vendor.baseUrl());
    }

    /** The page that the vendor's document gives as its example. */
    static String example(Contract contract) {
        return contract.examples(LIST_CUSTOMERS, 200).get(0);
    }

    private static String json(String file) {
        try (InputStream resource =
                Objects.requireNonNull(Fixtures.class.getResourceAsStream("/yandex-billing/" + file), file)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
