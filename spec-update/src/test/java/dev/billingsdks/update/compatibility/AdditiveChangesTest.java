package dev.billingsdks.update.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.update.difference.BodySetterComparison;
import dev.billingsdks.update.difference.Change;
import dev.billingsdks.update.difference.DocumentComparison;
import dev.billingsdks.update.difference.Effect;
import dev.billingsdks.update.difference.PagingComparison;
import dev.billingsdks.update.report.SpecReport;
import dev.billingsdks.update.report.Verdict;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adds to a document whatever can be added, and runs a user's program that knows nothing of it. */
class AdditiveChangesTest {

    private static final Path PAIR = Path.of("src/test/resources/additive");
    private static final VendorConfig CONFIG = VendorConfig.read(PAIR.resolve("sample.yaml"));
    private static final SpecDocument OLD = SpecDocument.read(PAIR.resolve("old.yaml"));
    private static final SpecDocument NEW = SpecDocument.read(PAIR.resolve("new.yaml"));

    @TempDir
    private static Path folder;

    private static Path oldJar;
    private static Path newJar;

    @BeforeAll
    static void build_both_sdks() {
        oldJar = new SdkJar(folder, CONFIG).build("old", OLD);
        newJar = new SdkJar(folder, CONFIG).build("new", NEW);
    }

    @Test
    void nothing_breaks_by_the_rules_of_binary_and_source_compatibility() {
        JavaDifference difference = JavaDifference.between(oldJar, newJar);

        assertThat(difference.breaking()).isEmpty();
        assertThat(difference.added()).isPositive();
    }

    @Test
    void nothing_breaks_on_the_wire_and_the_verdict_is_minor() {
        List<Change> changes = new ArrayList<>(DocumentComparison.of(OLD, NEW, CONFIG));
        changes.addAll(PagingComparison.of("sample", OLD, NEW, CONFIG));
        changes.addAll(BodySetterComparison.of(OLD, NEW, CONFIG));
        JavaDifference java = JavaDifference.between(oldJar, newJar).with(SetterDifference.between(OLD, NEW, CONFIG));

        SpecReport report = new SpecReport("sample", changes, java);

        assertThat(changes)
                .filteredOn(change -> change.effect() == Effect.BREAKING)
                .isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.MINOR);
    }

    @Test
    void program_compiled_before_runs_with_the_new_sdk() throws Exception {
        Path program = compiled("before", oldJar);

        String before = run(program, oldJar);
        String after = run(program, newJar);

        assertThat(before).isEqualTo("6 Initech 1 c2 pro active");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void program_written_before_compiles_with_the_new_sdk() throws Exception {
        Path program = compiled("after", newJar);

        assertThat(run(program, newJar)).isEqualTo("6 Initech 1 c2 pro active");
    }

    @Test
    void classes_of_a_previous_sdk_in_the_folder_are_deleted(@TempDir Path used) {
        SdkJar sdks = new SdkJar(used, CONFIG);
        sdks.build("after", NEW);

        JavaDifference difference = JavaDifference.between(newJar, sdks.build("after", OLD));

        assertThat(difference.breaking())
                .extracting(JavaChange::toString)
                .anySatisfy(change -> assertThat(change).contains("class removed"));
    }

    private static Path compiled(String name, Path jar) throws Exception {
        Path classes = Files.createDirectories(folder.resolve("program-" + name));
        SdkJar.compile(PAIR.resolve("java"), classes, jar + File.pathSeparator + SdkJar.classPath());
        return classes;
    }

    private static String run(Path program, Path jar) throws Exception {
        URL[] urls = {program.toUri().toURL(), jar.toUri().toURL()};
        try (URLClassLoader classes = new URLClassLoader(urls)) {
            Object caller = classes.loadClass("caller.Caller").getConstructor().newInstance();
            return ((Supplier<?>) caller).get().toString();
        }
    }
}
