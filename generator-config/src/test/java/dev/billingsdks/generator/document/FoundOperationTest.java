package dev.billingsdks.generator.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundOperationTest {

    @ParameterizedTest
    @CsvSource({
        "/things/{id}/parts, things",
        "/v1/things, things",
        "/api/v2beta1/rate-cards, rate-cards",
        "/{tenant}/invoices, invoices",
        "/{id}, General"
    })
    void operations_of_a_large_document_without_tags_are_grouped_by_the_first_segment_of_their_path(
            String path, String group) {
        assertThat(tags(path, 51, "")).hasSize(51).first().isEqualTo(group);
    }

    @Test
    void operations_of_a_small_document_without_tags_are_one_group() {
        assertThat(tags("/things", 50, "")).containsOnly("General");
    }

    @Test
    void tag_of_one_operation_keeps_all_others_in_one_group() {
        assertThat(tags("/things", 51, "tags: [Parts]")).startsWith("Parts").endsWith("General");
    }

    private static List<String> tags(String path, int operations, String first) {
        String others = IntStream.range(1, operations)
                .mapToObj(number -> "  /other" + number + ": {get: {}}\n")
                .collect(Collectors.joining());
        String text = "paths:\n  '" + path + "': {get: {" + first + "}}\n" + others;
        return FoundOperation.all(SpecDocument.of(DocumentParser.parse(text, Path.of("sample.yaml")))).stream()
                .map(FoundOperation::tag)
                .toList();
    }
}
