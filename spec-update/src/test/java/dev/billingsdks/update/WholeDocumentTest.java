package dev.billingsdks.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.print.SdkPrinter;
import dev.billingsdks.generator.reading.SdkReader;
import dev.billingsdks.generator.sdk.SdkFile;
import dev.billingsdks.update.compatibility.SdkJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The classes that whole documents give: their names differ, are short, and are written without their packages. */
class WholeDocumentTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    @TempDir
    private Path work;

    @Test
    void whole_document_compiles_and_its_class_names_are_short_and_unique() throws IOException {
        new SdkJar(work, WholeDocument.config("")).build("whole", WholeDocument.with());

        List<Path> sources = sources(work.resolve("whole/java"));
        assertThat(sources.stream().filter(file -> file.toString().endsWith("Params.java")))
                .as("one params class for each operation, and one schema for each of 14 resources")
                .hasSize(WholeDocument.OPERATIONS + 14);
        assertThat(names(sources)).as("shortened names").anyMatch(name -> name.matches("\\w{70,91}[0-9a-f]{8}"));
        assertNames(sources, "dev.acme.");
        assertShortNestedNames(work.resolve("whole/classes"));
    }

    @Test
    void short_names_are_the_same_in_a_document_with_other_schemas() {
        SpecDocument more = WholeDocument.with("Another: {type: object, properties: {id: {type: string}}}");

        VendorConfig config = WholeDocument.config("");

        assertThat(generated(more, config))
                .containsAll(generated(WholeDocument.with(), config))
                .contains("Another");
    }

    @Test
    void schema_named_like_the_params_of_an_operation_fails_with_the_entry_to_add() {
        SpecDocument document = WholeDocument.with(
                "CreateInvoiceParams: {type: object, properties: {id: {type: string}}}",
                "InvoiceApi: {type: object, properties: {id: {type: string}}}");

        assertThatThrownBy(() -> SdkReader.read(document, WholeDocument.config(""), "1"))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining(
                        "#/components/schemas/CreateInvoiceParams: gives the class CreateInvoiceParams, as does"
                                + " the operation createInvoice; add \"schemas.CreateInvoiceParams: <name>\" under names in the"
                                + " vendor's file in generator-config")
                .hasMessageContaining(
                        "#/components/schemas/InvoiceApi: gives the class InvoiceApi, as does the API group Invoice;"
                                + " add \"schemas.InvoiceApi: <name>\"");
        VendorConfig named = WholeDocument.config(
                "names: {schemas.CreateInvoiceParams: NewInvoice, schemas.InvoiceApi: InvoiceAccess}\n");
        assertThat(generated(document, named))
                .contains("NewInvoice", "InvoiceAccess")
                .doesNotHaveDuplicates();
    }

    @Test
    void inline_schema_named_like_a_class_of_operations_fails_with_the_entry_to_add() {
        SpecDocument document = WholeDocument.with(
                "Get: {type: object, properties: {invoice_params: {type: object, properties: {id: {type: string}}}}}");

        assertThatThrownBy(() -> SdkReader.read(document, WholeDocument.config(""), "1"))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage(
                        "#/components/schemas/Get/properties/invoice_params: gives the class GetInvoiceParams, as does the"
                                + " operation getInvoice; add \"schemas.Get.invoice_params: <name>\" under names in the vendor's file in"
                                + " generator-config");
    }

    @Test
    void class_names_of_published_documents_are_short_and_unique() throws IOException {
        for (String name : Corpus.names()) {
            String vendor = Corpus.vendorOf(name);
            SpecDocument document =
                    vendor == null ? SpecDocument.of(Corpus.raw(name)) : Corpus.prepared(vendor, name, work);
            VendorConfig config = vendor == null ? WholeDocument.config("") : Corpus.config(vendor);
            Path sources = work.resolve(name + "-java");

            print(document, config, sources);

            assertNames(sources(sources), config.packageName() + ".");
        }
    }

    private static List<String> generated(SpecDocument document, VendorConfig config) {
        return SdkReader.read(document, config, "1").stream()
                .map(SdkFile::fileName)
                .filter(name -> !name.contains("-"))
                .toList();
    }

    private static void print(SpecDocument document, VendorConfig config, Path folder) {
        new SdkPrinter("specs").print(SdkReader.read(document, config, "1"), folder);
    }

    private static void assertNames(List<Path> sources, String basePackage) throws IOException {
        assertThat(names(sources))
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).hasSizeLessThan(100));
        Pattern qualified = Pattern.compile("(?m)^(?!import |package ).*\\b" + Pattern.quote(basePackage) + "\\w");
        for (Path source : sources) {
            String code = COMMENT.matcher(Files.readString(source)).replaceAll("");
            assertThat(qualified.matcher(code).find())
                    .as("qualified names in " + source)
                    .isFalse();
        }
    }

    private static void assertShortNestedNames(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            assertThat(files.filter(Files::isRegularFile)
                            .flatMap(file -> Stream.of(file.getFileName()
                                    .toString()
                                    .replace(".class", "")
                                    .split("\\$"))))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(name).hasSizeLessThan(100));
        }
    }

    private static List<String> names(List<Path> sources) {
        return sources.stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java") && !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
        }
    }
}
