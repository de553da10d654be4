package dev.billingsdks.generator.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.billingsdks.generator.document.DocumentParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class DocumentWriterTest {
    static Stream<String> texts() {
        return Stream.of(
                "",
                " ",
                "NO",
                "yes",
                "null",
                "~",
                "true",
                "200",
                "0123",
                "0x1F",
                "0o17",
                "1e3",
                "1_000",
                "12:30",
                ".5",
                "-.5",
                "-1",
                "+1",
                "2024-01-01",
                "2021-05-05T05:37:27Z",
                ".inf",
                "=",
                "<<",
                "-",
                "- a",
                "a: b",
                "a #b",
                "# a",
                "[a]",
                "{a}",
                "*a",
                "&a",
                "!a",
                "|",
                ">",
                "%a",
                "@a",
                "`a",
                "'a'",
                "\"a\"",
                "a'b",
                "a\"b",
                "a\\b",
                "---",
                "...",
                "?",
                "? a",
                ":",
                ",",
                " leading",
                "trailing ",
                "\ttab",
                "a\tb",
                "one\ntwo",
                "one\ntwo\n",
                "one\n\ntwo\n\n",
                "  indented\nless",
                "line \nspace",
                "\n",
                "\nfirst",
                "\r\n",
                "a\rb",
                "\u0007",
                "\u0085",
                "\u2028",
                "\uFEFF",
                "é’",
                "😀",
                "x".repeat(3000),
                "many words ".repeat(300));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_is_read_back_the_same_by_every_parser_as_key_and_as_value(String text) throws IOException {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put(text, text).putArray("list").add(text).addObject().put("in", text);

        String yaml = DocumentWriter.yaml(document);

        assertThat(DocumentParser.parse(yaml, Path.of("openapi.yaml"))).isEqualTo(document);
        assertThat(new YAMLMapper().readTree(yaml)).isEqualTo(document);
        assertThat(new Yaml().<Map<String, Object>>load(yaml)).containsEntry(text, text);
    }

    @Test
    void numbers_keep_their_digits() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("a", new BigDecimal("1.10"))
                .put("b", new BigDecimal("1E+5"))
                .put("c", 7)
                .put("d", 3_000_000_000L);

        assertThat(DocumentWriter.yaml(document)).isEqualTo("a: 1.10\nb: 100000.0\nc: 7\nd: 3000000000\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.405511899223197e+21", "1E5", "2e-7", "1e999", "-1.5e-999", "0.0", "0e3"})
    void a_number_with_an_exponent_is_read_back_the_same(String number) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("n", new BigDecimal(number));

        String yaml = DocumentWriter.yaml(document);

        assertThat(yaml.length()).isLessThan(120);
        assertThat(DocumentParser.parse(yaml, Path.of("openapi.yaml"))).isEqualTo(document);
    }

    @Test
    void equal_parts_are_written_out_without_aliases() {
        JsonNode document = SpecFolder.parse("a: &x {b: [1]}\nc: *x\n");

        assertThat(DocumentWriter.yaml(document)).isEqualTo("a:\n  b:\n  - 1\nc:\n  b:\n  - 1\n");
    }
}
