package dev.billingsdks.generator.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.generator.SampleDocument;
import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.print.Printed;
import dev.billingsdks.generator.reading.SdkReader;
import dev.billingsdks.generator.sdk.ClientFile;
import dev.billingsdks.generator.sdk.OperationFacts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerReaderTest {

    private static final String EDGE = "servers: {edge: ['https://edge.acme.example', 'https://edge.old.example/v1/']}";

    @ParameterizedTest
    @ValueSource(strings = {"https://edge.acme.example/", "https://edge.old.example/v1"})
    void name_has_a_url_for_each_document_of_the_vendor(String url) {
        SpecDocument document = document("https://api.acme.example", "servers: [{url: '" + url + "'}]", "");

        assertThat(Printed.settings(SampleDocument.operation(document, SampleDocument.config(EDGE))))
                .isEqualTo(List.of(".server(\"edge\")"));
    }

    @Test
    void one_document_with_both_urls_of_a_name_is_an_error() {
        SpecDocument document = document(
                "https://api.acme.example",
                "servers: [{url: 'https://edge.acme.example'}]",
                "servers: [{url: 'https://edge.old.example/v1'}]");

        assertThatThrownBy(() -> SdkReader.read(document, SampleDocument.config(EDGE), "1"))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage(
                        "addThing: has the server https://edge.old.example/v1, and another operation of the same document"
                                + " has https://edge.acme.example; the vendor's file calls both servers.edge, so give one of them"
                                + " another name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8000", "https://staging.acme.example/v1", "/api"})
    void server_of_the_vendors_file_overrides_what_the_document_lists(String listed) {
        VendorConfig config = SampleDocument.config("server: https://api.acme.example/v2/");

        assertThat(client(document(listed, "", ""), config).baseUrl()).isEqualTo("https://api.acme.example/v2");
    }

    @Test
    void server_of_the_vendors_file_can_be_on_this_machine() {
        VendorConfig config = SampleDocument.config("server: http://localhost:8000");

        assertThat(client(document("https://api.acme.example", "", ""), config).baseUrl())
                .isEqualTo("http://localhost:8000");
    }

    @ParameterizedTest
    @CsvSource({"http://localhost:8000, /things", "http://localhost:8000/beta, /beta/things"})
    void operation_at_a_server_that_is_overridden_is_at_the_main_one(String own, String path) {
        SpecDocument document = document("http://localhost:8000", "servers: [{url: '" + own + "'}]", "");

        OperationFacts operation =
                SampleDocument.operation(document, SampleDocument.config("server: https://api.acme.example"));

        assertThat(operation.path()).isEqualTo(path);
        assertThat(Printed.settings(operation)).isEmpty();
    }

    @Test
    void document_without_an_https_server_says_what_it_lists_and_what_to_write() {
        SpecDocument document = document("http://localhost:8000", "", "").named("the newer document, acme.yaml");

        assertThatThrownBy(() -> SdkReader.read(document, SampleDocument.config(""), "1"))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage(
                        "the newer document, acme.yaml: #/servers: has no absolute https URL, but http://localhost:8000;"
                                + " give the base URL as server in the vendor's file");
    }

    @Test
    void server_with_variables_that_the_document_does_not_list_is_an_error() {
        VendorConfig config = SampleDocument.config("server: 'https://{region}.acme.example'");

        assertThatThrownBy(() -> SdkReader.read(document("https://api.acme.example", "", ""), config, "1"))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage(
                        "#/servers: does not list https://{region}.acme.example, which the vendor's file gives as server;"
                                + " a server that the document does not list must be an absolute http or https URL without variables");
    }

    @Test
    void server_that_no_operation_has_is_listed_as_unmatched() {
        assertThat(SdkReader.readAll(document("https://api.acme.example", "", ""), SampleDocument.config(EDGE), "1")
                        .unmatched())
                .containsExactly("servers.edge");
    }

    private static ClientFile client(SpecDocument document, VendorConfig config) {
        return SdkReader.read(document, config, "1").stream()
                .filter(ClientFile.class::isInstance)
                .map(ClientFile.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static SpecDocument document(String server, String get, String post) {
        String text = """
                openapi: 3.0.3
                servers: [{url: '%s'}]
                security: [{bearer: []}]
                paths:
                  /things:
                    get:
                      operationId: listThings
                      responses: {'204': {description: none}}
                      %s
                    post:
                      operationId: addThing
                      responses: {'204': {description: none}}
                      %s
                components: {securitySchemes: {bearer: {type: http, scheme: bearer}}}
                """.formatted(server, get, post);
        return SpecDocument.of(DocumentParser.parse(text, Path.of("sample.yaml")));
    }
}
