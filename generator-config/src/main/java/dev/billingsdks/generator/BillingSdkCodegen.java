package dev.billingsdks.generator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.generator.document.MavenRejection;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.print.SdkPrinter;
import dev.billingsdks.generator.reading.ContractTestReader;
import dev.billingsdks.generator.reading.SdkReader;
import dev.billingsdks.generator.report.BodyPropertyReport;
import dev.billingsdks.generator.report.PaginatorReport;
import dev.billingsdks.generator.report.PagingExtension;
import dev.billingsdks.generator.report.UnmatchedEntryReport;
import dev.billingsdks.generator.sdk.SdkFile;
import dev.billingsdks.generator.spec.DescriptionRemoval;
import dev.billingsdks.generator.spec.DocumentWriter;
import io.swagger.v3.oas.models.OpenAPI;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.languages.JavaClientCodegen;

/**
 * Generates one vendor's SDK. openapi-generator finds this class by its name {@code billing-sdk}, parses and validates the
 * document, and calls it; what is generated follows from the document itself and the vendor's configuration.
 *
 * <p>The stock templates and supporting files are not used at all (docs/decisions/0001): models read and write themselves, and
 * sdk-runtime takes the place of the generated ApiClient.
 */
public final class BillingSdkCodegen extends JavaClientCodegen {

    private static final String VENDOR_CONFIG = "vendorConfig";
    private static final String SDK_VERSION = "sdkVersion";
    private static final String SOURCE_FOLDER = "sourceFolder";
    private static final String TEST_FOLDER = "testFolder";

    private static final String DOCUMENT_FOLDER = "documentFolder";

    private static final List<String> OPTIONS =
            List.of(VENDOR_CONFIG, SDK_VERSION, SOURCE_FOLDER, TEST_FOLDER, DOCUMENT_FOLDER);

    /** The options that openapi-generator sets itself, with the only values that they may have. */
    private static final Map<String, Object> PRESET = Map.of(
            "gitHost", "github.com",
            "gitUserId", "GIT_USER_ID",
            "gitRepoId", "GIT_REPO_ID",
            "releaseNote", "Minor update");

    /** What openapi-generator notes down for templates. */
    private static final Set<String> NOTES = Set.of(
            "generateApis",
            "generateApiTests",
            "generateApiDocs",
            "generateModels",
            "generateModelTests",
            "generateModelDocs",
            "generateRecursiveDependentModels",
            "generateWebhooks");

    private final boolean constructed;

    /** Creates the codegen; openapi-generator does so through its service file. */
    public BillingSdkCodegen() {
        apiTemplateFiles.clear();
        modelTemplateFiles.clear();
        apiTestTemplateFiles.clear();
        modelTestTemplateFiles.clear();
        apiDocTemplateFiles.clear();
        modelDocTemplateFiles.clear();
        cliOptions.clear();
        supportedLibraries.clear();
        additionalProperties.clear();
        library = null;
        cliOptions.add(new CliOption(VENDOR_CONFIG, "the vendor's file in generator-config"));
        cliOptions.add(new CliOption(SDK_VERSION, "the version that the SDK's user agent carries"));
        cliOptions.add(new CliOption(SOURCE_FOLDER, "the folder for the sources of the SDK below the output folder"));
        cliOptions.add(new CliOption(
                TEST_FOLDER, "the folder for the tests of its operations; without it, no tests are generated"));
        cliOptions.add(new CliOption(
                DOCUMENT_FOLDER,
                "the folder for the document without descriptions and examples; without it, none is written"));
        constructed = true;
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.CLIENT;
    }

    @Override
    public String getName() {
        return "billing-sdk";
    }

    @Override
    public String getHelp() {
        return "Generates a billing SDK on sdk-runtime and sdk-pagination.";
    }

    /**
     * Rejects a library; those of the stock codegen mean nothing here.
     *
     * @throws IllegalArgumentException if one is given
     */
    @Override
    public void setLibrary(String given) {
        if (!constructed) {
            super.setLibrary(given); // one that the stock codegen chooses, and its constructor needs
        } else if (given != null) {
            throw new IllegalArgumentException("billing-sdk: there is no library " + given
                    + ": an SDK uses sdk-runtime;" + " remove it from the plugin's configuration");
        }
    }

    /**
     * Checks the options. Those of the stock codegens are not read, as none of them has a meaning here.
     *
     * @throws IllegalArgumentException if an option is not known
     */
    @Override
    public void processOpts() {
        List<String> unknown = additionalProperties.entrySet().stream()
                .filter(option -> !OPTIONS.contains(option.getKey()))
                .filter(option -> !NOTES.contains(option.getKey()))
                .filter(option -> !option.getValue().equals(PRESET.get(option.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("billing-sdk: unknown options " + unknown + ": the known ones are "
                    + OPTIONS + "; remove the others from the plugin's configuration");
        }
    }

    /** Leaves the parsed document alone, which nothing here reads. */
    @Override
    public void preprocessOpenAPI(OpenAPI parsed) {}

    /** Leaves the parsed document alone, which nothing here reads: hoisting its inline schemas takes time and log lines. */
    @Override
    public boolean getUseInlineModelResolver() {
        return false;
    }

    /** Leaves the parsed document alone, as it does not know all of OpenAPI 3.1 and says so in errors. */
    @Override
    public boolean getUseOpenapiNormalizer() {
        return false;
    }

    /** Prints the SDK. The generator's own passes for models and APIs are switched off in the plugin's configuration. */
    @Override
    public void processOpenAPI(OpenAPI parsed) {
        supportingFiles.clear();
        MavenRejection.report(this::print);
    }

    private void print() {
        Path vendorFile = Path.of(option(VENDOR_CONFIG));
        VendorConfig config = VendorConfig.read(vendorFile);
        String vendor = vendorFile.getFileName().toString().replaceFirst("\\.yaml$", "");
        SpecDocument document = SpecDocument.read(path(getInputSpec())).named("specs/" + vendor + "/openapi.yaml");
        SdkReader.Result result = SdkReader.readAll(document, config, option(SDK_VERSION));
        List<SdkFile> sdk = result.files();
        SdkPrinter printer = new SdkPrinter("specs/" + vendor);
        printer.print(sdk, Path.of(outputFolder(), option(SOURCE_FOLDER)));
        String report = PaginatorReport.of(config.name(), sdk)
                + BodyPropertyReport.of(sdk)
                + UnmatchedEntryReport.of(result.unmatched());
        printer.printText(report, Path.of(outputFolder(), "paginators.txt"));
        if (additionalProperties.containsKey(TEST_FOLDER)) {
            printer.printTests(ContractTestReader.read(sdk, config), sdk, Path.of(option(TEST_FOLDER)));
        }
        if (additionalProperties.containsKey(DOCUMENT_FOLDER)) {
            writeDocument(vendor, config, sdk);
        }
    }

    /** Writes what exchanges are validated against, where contract-check finds it on a class path. */
    private void writeDocument(String vendor, VendorConfig config, List<SdkFile> sdk) {
        Path prepared = path(getInputSpec());
        ObjectNode document = DocumentParser.readObject(prepared);
        DescriptionRemoval.run(prepared, document);
        PagingExtension.addTo(document, sdk);
        ContractTestReader.undeclaredHeaders(config).forEach(document.putArray("x-billing-sdks-headers")::add);
        DocumentWriter.write(
                "The document that the SDK is generated from, without descriptions and examples.",
                document,
                Path.of(option(DOCUMENT_FOLDER), "META-INF", "billing-sdks", vendor, "openapi.yaml"));
    }

    /** Prints nothing, because the stock codegen's appeal for donations would appear in the log of every module. */
    @Override
    public void postProcess() {}

    /** The plugin gives a URI, the command line of openapi-generator usually a path. */
    private static Path path(String inputSpec) {
        return inputSpec.startsWith("file:") ? Path.of(URI.create(inputSpec)) : Path.of(inputSpec);
    }

    private String option(String name) {
        Object value = additionalProperties.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the configOption " + name + " of the plugin is missing");
        }
        return value.toString();
    }
}
