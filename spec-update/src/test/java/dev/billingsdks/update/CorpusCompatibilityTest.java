package dev.billingsdks.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.spec.PrepareSpec;
import dev.billingsdks.update.compatibility.JavaChange;
import dev.billingsdks.update.compatibility.JavaDifference;
import dev.billingsdks.update.compatibility.SdkJar;
import dev.billingsdks.update.difference.Change;
import dev.billingsdks.update.difference.DocumentComparison;
import dev.billingsdks.update.difference.PagingComparison;
import dev.billingsdks.update.report.SpecReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generates and compiles whole documents, and compares each with the next by the rules of Java. */
class CorpusCompatibilityTest {

    private static final String JULY = "kelviq-2026-07-03.json";
    private static final String AUGUST = "kelviq-2026-08-05.json";

    @TempDir
    private static Path work;

    private static @Nullable Path julyJar;

    @Test
    void kelviq_in_august_breaks_callers_of_july_by_one_retyped_property_and_two_paginated_operations()
            throws IOException {
        SpecDocument july = Corpus.prepared("kelviq", JULY, work);
        SpecDocument august = Corpus.prepared("kelviq", AUGUST, work);
        SdkJar sdks = new SdkJar(work.resolve("sdks"), Corpus.config("kelviq"));

        JavaDifference difference = JavaDifference.between(julyJar(), sdks.build("august", august));

        assertThat(difference.breaking())
                .extracting(JavaChange::toString)
                .contains(
                        "PlanFile.Builder.file(String): method removed", "PlanFile.file(): method return type changed")
                .allMatch(change -> change.startsWith("PlanFile.")
                        || change.startsWith("FeaturesApi.listCatalogFeatures")
                        || change.startsWith("PlansApi.listCatalogPlans"));
        assertThat(difference.added()).isGreaterThan(200);
        List<Change> changes = new ArrayList<>(DocumentComparison.of(july, august, Corpus.config("kelviq")));
        changes.addAll(PagingComparison.of("kelviq", july, august, Corpus.config("kelviq")));
        String report = new SpecReport("kelviq", changes, difference).markdown();
        assertThat(report)
                .contains("| response | file | format `uri` added | compatible"
                        + " | **breaking**: `PlanFile.Builder.file(String): method removed` and 1 more |")
                .contains("becomes paginated (page-number page -> next, items in results): `listCatalogFeatures`")
                .contains("becomes paginated (page-number page -> next, items in results): `listCatalogPlans`")
                .contains("## Breaking in Java, for other reasons: 0");
    }

    @Test
    void whole_document_of_july_breaks_no_caller_of_its_one_operation() throws IOException {
        Path seed = work.resolve("seed.yaml");
        PrepareSpec.prepare(Corpus.seed("kelviq"), seed);
        SdkJar sdks = new SdkJar(work.resolve("sdks"), Corpus.config("kelviq"));

        JavaDifference difference = JavaDifference.between(sdks.build("seed", SpecDocument.read(seed)), julyJar());

        assertThat(difference.breaking()).isEmpty();
    }

    @Test
    void flatpeak_compiles_with_no_line_written_by_hand() throws IOException {
        SpecDocument document = Corpus.prepared("flatpeak", "flatpeak-2024-08-24.json", work);

        Path jar = new SdkJar(work.resolve("sdks"), Corpus.config("flatpeak")).build("whole", document);

        assertThat(jar).isNotEmptyFile();
    }

    private static Path julyJar() throws IOException {
        if (julyJar == null) {
            SpecDocument july = Corpus.prepared("kelviq", JULY, work.resolve("july"));
            julyJar = new SdkJar(work.resolve("sdks"), Corpus.config("kelviq")).build("july", july);
        }
        return julyJar;
    }
}
