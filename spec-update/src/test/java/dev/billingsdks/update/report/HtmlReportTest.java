package dev.billingsdks.update.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.generator.document.SpecDocument;
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
import java.util.stream.Collectors;
import org.htmlunit.WebClient;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.util.WebConnectionWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a browser reads it. */
class HtmlReportTest {

    private static final String DOCUMENT = """
            openapi: 3.0.3
            info: {title: Sample, version: '1'}
            paths: {}
            components:
              schemas:
                File: {type: object, properties: {name: {type: string, maxLength: %d}}}
            """;
    private static final Change NAME = new Change(
            "schema File",
            Change.Kind.CHANGED,
            Side.REQUEST,
            "name",
            "maximum length 9 in place of 10",
            Effect.BREAKING,
            new JavaPlace("File", "name"),
            Set.of("createFile", "renameFile"),
            Set.of());
    private static final Change HOSTILE = new Change(
            "schema File",
            Change.Kind.CHANGED,
            Side.RESPONSE,
            "<img src=https://evil.example/a onerror=alert(1)>",
            "format `\u202euri` added & </pre><script>alert(1)</script>",
            Effect.COMPATIBLE,
            null,
            Set.of("createFile"),
            Set.of());

    private final WebClient browser = new WebClient();
    private final List<String> requests = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void close_browser() {
        browser.close();
    }

    @Test
    void page_loads_nothing() throws IOException {
        HtmlPage page = page(NAME, HOSTILE);

        assertThat(requests).isEmpty();
        assertThat(page.querySelectorAll("[src], [srcset], link, script, iframe, object, embed"))
                .isEmpty();
        assertThat(text(page, "style").get(0)).doesNotContain("url(", "@import");
        assertThat(page.querySelectorAll("a[href]"))
                .allMatch(link ->
                        link.getAttributes().getNamedItem("href").getNodeValue().startsWith("#"));
    }

    @Test
    void text_of_a_document_is_text_of_the_page() throws IOException {
        HtmlPage page = page(HOSTILE);

        assertThat(page.querySelectorAll("img, script")).isEmpty();
        assertThat(text(page, "article h3")).containsExactly("<img src=https://evil.example/a onerror=alert(1)>");
        assertThat(text(page, "article .change").get(0))
                .startsWith("format `\uFFFDuri` added & </pre><script>alert(1)</script>");
    }

    @Test
    void every_entry_of_the_contents_leads_to_a_section() throws IOException {
        HtmlPage page = page(NAME, HOSTILE);

        List<String> targets = page.querySelectorAll("nav a").stream()
                .map(link -> link.getAttributes().getNamedItem("href").getNodeValue())
                .toList();
        assertThat(targets)
                .hasSize(6)
                .allSatisfy(target -> assertThat(page.querySelectorAll("section[id='" + target.substring(1) + "']"))
                        .hasSize(1));
        assertThat(text(page, "nav a")).contains("Operations added: 0", "Schema File: 2");
    }

    @Test
    void change_has_its_severity_and_reason_and_both_sides() throws IOException {
        HtmlPage page = page(NAME);

        assertThat(text(page, "article .severity")).containsExactly("breaking on the wire");
        assertThat(text(page, "article .reason"))
                .containsExactly("a request that was valid before can be rejected or mean something else");
        assertThat(text(page, ".before pre")).anyMatch(side -> side.contains("\"maxLength\" : 10"));
        assertThat(text(page, ".after pre")).anyMatch(side -> side.contains("\"maxLength\" : 9"));
        assertThat(text(page, "article .java")).containsExactly("File.name(): method removed");
    }

    @Test
    void change_of_a_shared_schema_is_shown_at_the_operations_that_use_it() throws IOException {
        HtmlPage page = page(NAME, HOSTILE);

        assertThat(text(page, "#through li")).containsExactlyInAnyOrder("createFile: File (2)", "renameFile: File (1)");
    }

    private HtmlPage page(Change... changes) throws IOException {
        JavaDifference java =
                new JavaDifference(List.of(new JavaChange("File", "name()", "method removed", true, true)), 0);
        SpecReport report = new SpecReport("sample", List.of(changes), java);
        String html = report.html(new DocumentPlaces(document(10), document(9)), Signatures.none());
        Path file = Files.writeString(folder.resolve("report.html"), html);
        browser.setWebConnection(new WebConnectionWrapper(browser) {
            @Override
            public WebResponse getResponse(WebRequest request) throws IOException {
                requests.add(request.getUrl().toString());
                return super.getResponse(request);
            }
        });
        return browser.getPage(file.toUri().toURL());
    }

    private static SpecDocument document(int maxLength) {
        return SpecDocument.of(DocumentParser.parse(DOCUMENT.formatted(maxLength), Path.of("sample.yaml")));
    }

    private static List<String> text(HtmlPage page, String selector) {
        return page.querySelectorAll(selector).stream()
                .map(DomNode::getTextContent)
                .map(String::strip)
                .collect(Collectors.toList());
    }
}
