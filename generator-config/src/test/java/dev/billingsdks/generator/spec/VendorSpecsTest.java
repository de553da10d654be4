package dev.billingsdks.generator.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.SpecDocument;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs over the folders of specs/ as they are in the repository, and holds for any document in them. */
@Tag("every-vendor")
class VendorSpecsTest {
    private static final Path SPECS = Path.of("../specs");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @MethodSource("dev.billingsdks.generator.config.Vendors#all")
    void every_vendors_document_is_prepared(String vendor) {
        String summary = PrepareSpec.prepare(SPECS.resolve(vendor), directory.resolve("openapi.yaml"), config(vendor));

        assertThat(summary).matches(vendor + ": \\d+ overlay actions?, \\d+ nullable rewritten.*");
    }

    @ParameterizedTest
    @MethodSource("dev.billingsdks.generator.config.Vendors#all")
    void the_documents_have_the_bytes_that_their_sources_record(String vendor) {
        SpecSource source = SpecSource.read(SPECS.resolve(vendor).resolve("SOURCE.yaml"));

        source.verify(SPECS.resolve(vendor).resolve("openapi.yaml"));
        source.verifyOverlay(SPECS.resolve(vendor).resolve("overlay.yaml"));
        assertThat(source.overlaySha256()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("dev.billingsdks.generator.config.Vendors#all")
    void the_generators_parser_reads_the_prepared_document_without_a_complaint(String vendor) throws IOException {
        String prepared = prepare(vendor);

        SwaggerParseResult result = new OpenAPIV3Parser().readContents(prepared);

        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getPaths())
                .containsOnlyKeys(
                        SpecDocument.members(SpecFolder.parse(prepared).path("paths"))
                                .keySet());
    }

    @ParameterizedTest
    @MethodSource("dev.billingsdks.generator.config.Vendors#all")
    void neither_locale_nor_time_zone_changes_a_byte(String vendor) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String expected = prepare(vendor);

        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            Files.delete(directory.resolve("openapi.yaml"));

            assertThat(prepare(vendor)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private String prepare(String vendor) throws IOException {
        Path output = directory.resolve("openapi.yaml");
        PrepareSpec.prepare(SPECS.resolve(vendor), output, config(vendor));
        return Files.readString(output);
    }

    /** A document may need what the vendor's file says of it. */
    private static VendorConfig config(String vendor) {
        return VendorConfig.read(Path.of(vendor + ".yaml"));
    }
}
