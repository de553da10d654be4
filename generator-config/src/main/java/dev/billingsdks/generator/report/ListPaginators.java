package dev.billingsdks.generator.report;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.reading.SdkReader;
import dev.billingsdks.generator.spec.PrepareSpec;
import java.nio.file.Path;

/** Prints the report of paginators for a vendor's document, or for another document of that vendor; {@code bin/paginators}. */
public final class ListPaginators {

    private ListPaginators() {}

    /**
     * Prints the report.
     *
     * @param arguments the repository's folder, the vendor and, if it is not the one in specs/, the document
     */
    public static void main(String... arguments) {
        if (arguments.length < 2 || arguments.length > 3) {
            System.err.println("usage: bin/paginators VENDOR [FILE]");
            System.exit(2);
        }
        Path repository = Path.of(arguments[0]);
        try {
            Path specs = repository.resolve("specs").resolve(arguments[1]);
            Path document = arguments.length == 3 ? Path.of(arguments[2]) : specs.resolve("openapi.yaml");
            Path config = repository.resolve("generator-config").resolve(arguments[1] + ".yaml");
            System.out.print(report(document, specs.resolve("overlay.yaml"), config));
        } catch (InvalidSpecException e) {
            System.err.println("paginators: " + e.getMessage());
            System.exit(1);
        }
    }

    /**
     * Returns the report for a document.
     *
     * @param document as the vendor published it, YAML or JSON
     * @param overlay our corrections of it
     * @param config the vendor's file
     * @throws InvalidSpecException when the document cannot be used
     */
    public static String report(Path document, Path overlay, Path config) {
        VendorConfig vendor = VendorConfig.read(config);
        SpecDocument corrected = SpecDocument.of(PrepareSpec.corrected(document, overlay, vendor))
                .named(document.toString());
        SdkReader.Result sdk = SdkReader.readAll(corrected, vendor, "0");
        return PaginatorReport.of(vendor.name(), sdk.files())
                + BodyPropertyReport.of(sdk.files())
                + UnmatchedEntryReport.of(sdk.unmatched());
    }
}
