package dev.billingsdks.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code bin/update-spec VENDOR --from-protos DIR} as a whole. */
class ProtoCheckTest {

    private static final String PROTO = """
            syntax = "proto3";
            package acme.v1;
            service ItemService {
              rpc List(ListItemsRequest) returns (ListItemsResponse) { option (google.api.http) = { get: "/items" }; }
            }
            message ListItemsRequest { int32 limit = 1; }
            message ListItemsResponse { repeated Item data = 1; }
            message Item { string id = 1; }
            """;

    @TempDir
    private Path root;

    private Repository repository;

    @BeforeEach
    void make_repository() throws IOException {
        repository = new Repository(root);
        repository.addVendor("acme", "protos: [acme.v1]");
        repository.write("newer/acme/v1/item_service.proto", PROTO);
    }

    private int check(String vendor) {
        return repository.run(vendor, "--from-protos", root.resolve("newer").toString());
    }

    @Test
    void document_that_states_what_the_protos_do_is_compatible_and_nothing_changes() throws IOException {
        Map<String, String> before = repository.files();

        assertThat(check("acme")).as(repository.errors()).isZero();

        assertThat(repository.output()).isEqualTo("acme: 1 operation of the protos compared, no difference\n");
        assertThat(repository.files()).isEqualTo(before);
        assertThat(repository.trials()).isEmpty();
    }

    @Test
    void differences_are_printed_one_a_line_and_are_status_3() throws IOException {
        repository.write(
                "newer/acme/v1/item_service.proto",
                PROTO.replace("int32 limit = 1;", "int32 limit = 1 [(value) = \"<=9\"]; acme.Filter filter = 2;")
                        .replace("string id = 1;", "string id = 1; google.type.Money price = 2; int32 size = 3;"));

        assertThat(check("acme")).as(repository.errors()).isEqualTo(3);

        assertThat(repository.output()).isEqualTo("""
                listItems query limit the value is <=9 in the protos, and absent in the document
                listItems query filter is missing in the document; it is acme.Filter in acme/v1/item_service.proto:6
                listItems response.data.*.price is missing in the document; it is google.type.Money in acme/v1/item_service.proto:8
                listItems response.data.*.size is missing in the document; it is int32 in acme/v1/item_service.proto:8
                acme: 1 operation of the protos compared, 4 differences
                """);
    }

    @Test
    void names_of_the_protos_stay_when_the_document_is_replaced() throws IOException {
        Path newer = repository.write("new.yaml", Repository.DOCUMENT.replace("version: '1'", "version: '2'"));

        assertThat(repository.run("acme", newer.toString()))
                .as(repository.errors())
                .isZero();

        assertThat(repository.path("specs/acme/SOURCE.yaml")).content().contains("protos:\n- acme.v1\n");
        assertThat(check("acme")).as(repository.errors()).isZero();
    }

    @Test
    void vendor_whose_document_was_not_written_from_protos_is_an_error() {
        assertThat(check("sample")).isEqualTo(1);

        assertThat(repository.errors())
                .startsWith(
                        "update-spec: specs/sample/SOURCE.yaml does not say which protos the document was written from."
                                + " Add the key \"protos\", a list of packages, services and methods.\n");
    }

    @Test
    void folder_that_does_not_exist_is_an_error() {
        assertThat(repository.run("acme", "--from-protos", "/nowhere")).isEqualTo(1);

        assertThat(repository.errors()).startsWith("update-spec: There is no folder /nowhere.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--dry-run", "newer.yaml", "--all"})
    void no_other_option_goes_with_it(String option) {
        assertThat(repository.run("acme", "--from-protos", "protos", option)).isEqualTo(2);

        assertThat(repository.errors()).startsWith("update-spec: --from-protos takes VENDOR and nothing else\n");
    }
}
