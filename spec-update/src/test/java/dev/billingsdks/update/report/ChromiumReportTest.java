package dev.billingsdks.update.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.update.compatibility.JavaDifference;
import dev.billingsdks.update.difference.Change;
import dev.billingsdks.update.difference.Effect;
import dev.billingsdks.update.difference.Side;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The page in the browser that the system property {@code chromium} names, as {@code .ci/run} does. */
@EnabledIfSystemProperty(named = "chromium", matches = ".+")
class ChromiumReportTest {

    @TempDir
    private Path folder;

    @Test
    void page_has_its_changes_and_no_script_of_the_document_runs() throws Exception {
        Change change = new Change(
                "schema File",
                Change.Kind.CHANGED,
                Side.RESPONSE,
                "name",
                "<script>document.title = 'ran'</script>",
                Effect.BREAKING,
                null,
                Set.of("createFile"),
                Set.of());
        SpecReport report = new SpecReport("sample", List.of(change), new JavaDifference(List.of(), 0));
        SpecDocument document = SpecDocument.of(DocumentParser.parse("components: {}", Path.of("sample.yaml")));
        String html = report.html(new DocumentPlaces(document, document), Signatures.none());
        Path page = Files.writeString(folder.resolve("report.html"), html);

        String dom = dom(page);

        assertThat(dom)
                .contains("<title>sample: major</title>")
                .contains("&lt;script&gt;document.title = 'ran'&lt;/script&gt;")
                .contains("<span class=\"severity\">breaking on the wire</span>")
                .doesNotContain("<script");
    }

    private String dom(Path page) throws Exception {
        Path output = folder.resolve("dom.html");
        Process chromium = new ProcessBuilder(
                        System.getProperty("chromium"),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(chromium.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readString(output);
    }
}
