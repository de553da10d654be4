package dev.billingsdks.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.spec.PrepareSpec;
import dev.billingsdks.update.compatibility.JavaChange;
import dev.billingsdks.update.compatibility.JavaDifference;
import dev.billingsdks.update.compatibility.SdkJar;
import dev.billingsdks.update.difference.DocumentComparison;
import dev.billingsdks.update.report.SpecReport;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generates and compiles whole documents, and holds one against the next by the rules of Java. */
class CorpusCompatibilityTest {

    private static final String JULY = "kelviq-2026-07-03.json";
    private static final String AUGUST = "kelviq-2026-08-05.json";

    @TempDir
    private static Path work;

    private static @Nullable Path julyJar;

    @Test
    void kelviq_in_august_breaks_callers_of_july_where_a_property_was_retyped_and_nowhere_else() throws IOException {
        SpecDocument july = Corpus.prepared("kelviq", JULY, work);
        SpecDocument august = Corpus.prepared("kelviq", AUGUST, work);
        SdkJar sdks = new SdkJar(work.resolve("sdks"), Corpus.config("kelviq"));

        JavaDifference difference = JavaDifference.between(julyJar(), sdks.build("august", august));

        assertThat(difference.breaking())
                .extracting(JavaChange::toString)
                .containsExactly(
                        "PlanFile.Builder.file(String): method removed", "PlanFile.file(): method return type changed");
        assertThat(difference.added()).isGreaterThan(200);
        String report = new SpecReport(
                        "kelviq", DocumentComparison.of(july, august, Corpus.config("kelviq")), difference)
                .markdown();
        assertThat(report)
                .contains("| response | file | format `uri` added | compatible"
                        + " | **breaking**: `PlanFile.Builder.file(String): method removed` and 1 more |")
                .contains("## Breaking in Java, for other reasons: 0");
    }

    @Test
    void whole_document_of_july_breaks_no_caller_of_its_one_operation() throws IOException {
        Path seed = work.resolve("seed.yaml");
        PrepareSpec.prepare(Path.of("../specs/kelviq"), seed);
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
