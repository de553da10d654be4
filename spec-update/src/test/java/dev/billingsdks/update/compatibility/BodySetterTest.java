package dev.billingsdks.update.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.update.difference.BodySetterComparison;
import dev.billingsdks.update.difference.Change;
import dev.billingsdks.update.difference.DocumentComparison;
import dev.billingsdks.update.report.SpecReport;
import dev.billingsdks.update.report.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A parameter and a property of the body that get one name in a later document: the parameter keeps it. */
class BodySetterTest {

    private static final String NO_PARAMETERS = "[]";
    private static final String NOTE = "[{name: note, in: query, schema: {type: string}}]";
    private static final String PROPERTIES = "{name: {type: string}, note: {type: string}}";

    private static final VendorConfig CONFIG = VendorConfig.parse(
            "name: Sample\npackage: dev.billingsdks.sample\nenvironmentPrefix: SAMPLE\n", Path.of("sample.yaml"));

    @TempDir
    private Path folder;

    @Test
    void parameter_that_takes_the_name_of_a_property_is_breaking_in_java() {
        SpecReport report = report(document(NO_PARAMETERS, PROPERTIES), document(NOTE, PROPERTIES));

        assertThat(report.verdict()).isEqualTo(Verdict.MAJOR);
        assertThat(report.markdown())
                .contains(
                        "| request | body.note | loses its setter on `CreateOrderParams`, because the query parameter `note` has"
                                + " the name `note`; `body(CreateOrderBody)` sets it | compatible | **breaking**:"
                                + " `CreateOrderParams.Builder.note: sets a parameter, and set a property of the body before` |")
                .contains("## Breaking in Java, for other reasons: 0");
        assertThat(report.summary()).contains("breaking on the wire: nothing\n", "breaking in Java: 1\n");
    }

    @Test
    void parameter_that_leaves_its_name_to_a_property_is_breaking_in_java() {
        SpecReport report = report(document(NOTE, PROPERTIES), document(NO_PARAMETERS, PROPERTIES));

        assertThat(report.summary())
                .contains("CreateOrderParams.Builder.note: sets a property of the body, and set a parameter before");
    }

    @Test
    void new_property_whose_name_a_parameter_has_already_is_listed_and_breaks_nobody() {
        SpecReport report = report(document(NOTE, "{name: {type: string}}"), document(NOTE, PROPERTIES));

        assertThat(report.verdict()).isEqualTo(Verdict.MINOR);
        assertThat(report.markdown())
                .contains(
                        "| request | body.note | has no setter on `CreateOrderParams`, because the query parameter `note` has the"
                                + " name `note`; `body(CreateOrderBody)` sets it | compatible | compatible |");
    }

    @Test
    void property_that_is_removed_explains_why_its_setter_is_removed() {
        SpecReport report =
                report(document(NO_PARAMETERS, PROPERTIES), document(NO_PARAMETERS, "{name: {type: string}}"));

        assertThat(report.summary()).contains("CreateOrderParams.Builder.note(String): method removed");
        assertThat(report.markdown()).contains("## Breaking in Java, for other reasons: 0");
    }

    @Test
    void unchanged_collision_is_not_a_change() {
        SpecDocument document = document(NOTE, PROPERTIES);

        assertThat(BodySetterComparison.of(document, document, CONFIG)).isEmpty();
        assertThat(SetterDifference.between(document, document, CONFIG)).isEmpty();
    }

    private SpecReport report(SpecDocument before, SpecDocument after) {
        SdkJar sdks = new SdkJar(folder, CONFIG);
        List<Change> changes = new ArrayList<>(DocumentComparison.of(before, after, CONFIG));
        changes.addAll(BodySetterComparison.of(before, after, CONFIG));
        JavaDifference java = JavaDifference.between(sdks.build("before", before), sdks.build("after", after))
                .with(SetterDifference.between(before, after, CONFIG));
        return new SpecReport("sample", changes, java);
    }

    private static SpecDocument document(String parameters, String properties) {
        String text = """
                openapi: 3.0.3
                info: {title: Sample, version: '1'}
                servers: [{url: 'https://api.sample.example'}]
                paths:
                  /orders:
                    post:
                      operationId: createOrder
                      tags: [Orders]
                      parameters: %s
                      requestBody:
                        content: {application/json: {schema: {type: object, properties: %s}}}
                      responses: {'204': {description: Created}}
                """.formatted(parameters, properties);
        return SpecDocument.of(DocumentParser.parse(text, Path.of("sample.yaml")));
    }
}
