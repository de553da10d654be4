package dev.billingsdks.generator;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.print.SdkPrinter;
import dev.billingsdks.generator.reading.ContractTestReader;
import dev.billingsdks.generator.reading.SdkReader;
import dev.billingsdks.generator.report.PaginatorReport;
import dev.billingsdks.generator.sdk.SdkFile;
import io.swagger.v3.oas.models.OpenAPI;
import java.nio.file.Path;
import java.util.List;
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
    private static final String TEST_FOLDER = "testFolder";

    /** Creates the codegen; openapi-generator does so through its service file. */
    public BillingSdkCodegen() {
        apiTemplateFiles.clear();
        modelTemplateFiles.clear();
        apiTestTemplateFiles.clear();
        modelTestTemplateFiles.clear();
        apiDocTemplateFiles.clear();
        modelDocTemplateFiles.clear();
        cliOptions.add(new CliOption(VENDOR_CONFIG, "the vendor's file in generator-config"));
        cliOptions.add(new CliOption(SDK_VERSION, "the version that the SDK's user agent carries"));
        cliOptions.add(new CliOption(TEST_FOLDER, "where the tests of its operations go; none are made without it"));
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
        Path vendorFile = Path.of(option(VENDOR_CONFIG));
        VendorConfig config = VendorConfig.read(vendorFile);
        SpecDocument document = SpecDocument.read(Path.of(getInputSpec()));
        String vendor = vendorFile.getFileName().toString().replaceFirst("\\.yaml$", "");
        List<SdkFile> sdk = SdkReader.read(document, config, option(SDK_VERSION));
        SdkPrinter printer = new SdkPrinter("specs/" + vendor);
        printer.print(sdk, Path.of(outputFolder(), sourceFolder));
        printer.printText(PaginatorReport.of(config.name(), sdk), Path.of(outputFolder(), "paginators.txt"));
        if (additionalProperties.containsKey(TEST_FOLDER)) {
            printer.printTests(ContractTestReader.read(sdk, config), sdk, Path.of(option(TEST_FOLDER)));
        }
    }

    /** Prints nothing: the stock codegen's appeal for donations would stand in the log of every module. */
    @Override
    public void postProcess() {}

    private String option(String name) {
        Object value = additionalProperties.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the configOption " + name + " of the plugin is missing");
        }
        return value.toString();
    }
}
