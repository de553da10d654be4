package dev.billingsdks.mijnklantportaal;

import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.ContractServer;
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
    static final String LIST_CUSTOMERS = "list-customers";

    /** A page put together from the samples of the vendor's document, stray comma included; it has none of a whole page. */
    static final String EXAMPLE = json("example.json");

    static final String PAGE_1 = json("customers-page-1.json");
    static final String PAGE_2 = json("customers-page-2.json");
    static final String PAGE_3 = json("customers-page-3.json");

    private Fixtures() {}

    static ContractExtension vendor() {
        return ContractExtension.forSpec(SPEC);
    }

    static MijnKlantportaalClient client(ContractServer vendor) {
        return builder(vendor).build();
    }

    static MijnKlantportaalClient.Builder builder(ContractServer vendor) {
        return MijnKlantportaalClient.builder()
                .bearerToken("mijnklantportaal-token")
                .baseUrl(vendor.baseUrl());
    }

    private static String json(String file) {
        try (InputStream resource =
                Objects.requireNonNull(Fixtures.class.getResourceAsStream("/mijnklantportaal/" + file), file)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
