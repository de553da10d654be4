package dev.billingsdks.update.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.update.compatibility.JavaChange;
import dev.billingsdks.update.compatibility.JavaDifference;
import dev.billingsdks.update.difference.Change;
import dev.billingsdks.update.difference.Effect;
import dev.billingsdks.update.difference.JavaPlace;
import dev.billingsdks.update.difference.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecReportTest {

    @TempDir
    private Path folder;

    private static final JavaDifference SAME = new JavaDifference(List.of(), 0);
    private static final Change RETYPED = change("file", "format `uri` added", Effect.COMPATIBLE);

    @Test
    void verdict_is_the_more_severe_of_wire_and_java() {
        JavaDifference broken = new JavaDifference(List.of(java("File", "file()")), 0);
        JavaDifference added = new JavaDifference(List.of(), 1);

        assertThat(verdict(SAME)).isEqualTo(Verdict.PATCH);
        assertThat(verdict(SAME, change("a", "description", Effect.TEXT))).isEqualTo(Verdict.PATCH);
        assertThat(verdict(SAME, change("a", "another default", Effect.COMPATIBLE)))
                .isEqualTo(Verdict.PATCH);
        assertThat(verdict(SAME, change("a", "property added", Effect.ADDITION)))
                .isEqualTo(Verdict.MINOR);
        assertThat(verdict(added)).isEqualTo(Verdict.MINOR);
        assertThat(verdict(broken)).isEqualTo(Verdict.MAJOR);
        assertThat(verdict(SAME, change("a", "property removed", Effect.BREAKING)))
                .isEqualTo(Verdict.MAJOR);
    }

    @Test
    void break_in_java_is_reported_with_the_change_that_causes_it() {
        JavaDifference broken = new JavaDifference(
                List.of(java("File", "file()"), java("File", "Builder.file(String)"), java("Other", "")), 0);

        String markdown = new SpecReport("sample", List.of(RETYPED), broken).markdown();

        assertThat(markdown)
                .contains("# sample: major")
                .contains("### Schema File\n\nIn listFiles, getFile.\n")
                .contains("| response | file | format `uri` added | compatible"
                        + " | **breaking**: `File.file(): method removed` and 1 more |")
                .contains("## Breaking in Java, for other reasons: 1\n\n- `Other: method removed`\n");
    }

    @Test
    void names_of_other_members_do_not_match() {
        JavaDifference broken = new JavaDifference(List.of(java("File", "fileName()")), 0);

        String markdown = new SpecReport("sample", List.of(RETYPED), broken).markdown();

        assertThat(markdown).contains("| compatible | compatible |").contains("- `File.fileName(): method removed`");
    }

    @Test
    void text_from_the_document_does_not_break_the_tables() {
        Change change = change("a", "value `x|y\nz` added", Effect.ADDITION);

        assertThat(new SpecReport("sample", List.of(change), SAME).markdown()).contains("| value `x\\|y z` added |");
    }

    @Test
    void summary_is_short_even_if_much_breaks() {
        List<Change> changes = new ArrayList<>();
        for (int number = 0; number < 50; number++) {
            changes.add(change("p" + number, "property removed", Effect.BREAKING));
        }

        String summary = new SpecReport("sample", changes, SAME).summary();

        assertThat(summary)
                .contains("breaking on the wire: 50\n")
                .contains("  - schema File, response, p0: property removed\n")
                .contains("  - and 30 more, see the report\n")
                .endsWith("verdict: major\n");
        assertThat(summary.lines()).hasSizeLessThan(30);
    }

    @Test
    void break_in_java_that_no_change_names_is_attributed_to_the_class_as_a_whole() {
        Change removed = new Change(
                "operation listFiles",
                Change.Kind.CHANGED,
                Side.RESPONSE,
                "response 429",
                "response removed",
                Effect.COMPATIBLE,
                new JavaPlace("TooManyRequestsError", null),
                Set.of("listFiles"),
                Set.of());
        JavaDifference broken = new JavaDifference(
                List.of(java("TooManyRequestsError", ""), java("TooManyRequestsErrorDetail", "")), 0);

        SpecReport report = new SpecReport("sample", List.of(removed), broken);

        assertThat(report.markdown())
                .contains("| response | response 429 | response removed | compatible | **breaking**:"
                        + " `TooManyRequestsError: method removed` and 1 more | breaking in Java |")
                .contains("## Breaking in Java, for other reasons: 0");
    }

    @Test
    void accepted_changes_are_reported_and_do_not_count_for_the_verdict() throws IOException {
        Change narrowed = change("a", "property removed", Effect.BREAKING);
        JavaDifference broken = new JavaDifference(List.of(java("File", "a()"), java("Other", "")), 0);
        Path file = Files.write(
                folder.resolve("accepted.txt"),
                List.of(
                        "# agreed with the vendor",
                        "- schema File, response, a: property removed",
                        "Other: method removed",
                        "schema Gone: property removed"));

        SpecReport report = new SpecReport("sample", List.of(narrowed), broken, List.of(), AcceptedChanges.read(file));

        assertThat(report.verdict()).isEqualTo(Verdict.PATCH);
        assertThat(report.summary())
                .contains("breaking on the wire: nothing\nbreaking in Java: nothing\naccepted: 3\n")
                .contains("accepted changes that are not in this report: 1\n  - schema Gone: property removed\n");
        assertThat(report.markdown()).contains("| breaking on the wire, accepted |");
    }

    @Test
    void json_has_every_change_with_its_severity_and_reason() {
        JavaDifference broken = new JavaDifference(List.of(java("File", "file()")), 0);

        JsonNode json =
                DocumentParser.parse(new SpecReport("sample", List.of(RETYPED), broken).json(), Path.of("report.json"));

        assertThat(json.path("verdict").asText()).isEqualTo("major");
        assertThat(json.at("/changes/0/severity").asText()).isEqualTo("breaking in Java");
        assertThat(json.at("/changes/0/reason").asText())
                .isEqualTo("programs that use File.file() no longer compile or link, or behave differently");
        assertThat(json.at("/changes/0/java/0").asText()).isEqualTo("File.file(): method removed");
    }

    private static Verdict verdict(JavaDifference java, Change... changes) {
        return new SpecReport("sample", List.of(changes), java).verdict();
    }

    private static Change change(String place, String text, Effect effect) {
        return new Change(
                "schema File",
                Change.Kind.CHANGED,
                Side.RESPONSE,
                place,
                text,
                effect,
                new JavaPlace("File", place),
                new java.util.LinkedHashSet<>(List.of("listFiles", "getFile")),
                Set.of("ListFilesParams", "GetFileParams"));
    }

    private static JavaChange java(String type, String member) {
        return new JavaChange(type, member, "method removed", true, true);
    }
}
