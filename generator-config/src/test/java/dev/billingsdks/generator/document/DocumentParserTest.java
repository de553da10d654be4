package dev.billingsdks.generator.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentParserTest {
    private static final Path ORIGIN = Path.of("openapi.yaml");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO",
                "yes",
                "on",
                "off",
                "y",
                "2024-01-01",
                "2021-05-05T05:37:27Z",
                "12:30",
                "0123",
                "0x1F",
                "0o17",
                "1_000",
                "+1",
                ".5",
                "5.",
                ".inf",
                ".nan",
                "1.0.0",
                "=",
                "trUE",
                "nULL",
                "cst_1"
            })
    void a_plain_scalar_that_is_not_a_json_value_is_a_string(String scalar) {
        assertThat(value(scalar).isTextual()).isTrue();
        assertThat(value(scalar).textValue()).isEqualTo(scalar);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true",
        "True, true",
        "FALSE, false",
        "null, null",
        "~, null",
        "'', null",
        "12, 12",
        "-7, -7",
        "1.10, 1.10",
        "12345678901234567890, 12345678901234567890",
        "3000000000, 3000000000",
        "2.5e-3, 0.0025",
    })
    void a_plain_scalar_that_is_a_json_value_is_that_value(String scalar, String json) {
        assertThat(value(scalar).isTextual()).isFalse();
        assertThat(value(scalar).toString()).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'200'", "\"200\"", "!!str 200"})
    void a_quoted_number_is_text(String scalar) {
        assertThat(value(scalar)).isEqualTo(value("'200'"));
        assertThat(value(scalar).isTextual()).isTrue();
    }

    @Test
    void keys_are_taken_as_they_are_written() {
        JsonNode document = parse("200: a\n'404': b\nNO: c\n2024-01-01: d\n1.10: e\n");

        assertThat(document.fieldNames()).toIterable().containsExactly("200", "404", "NO", "2024-01-01", "1.10");
    }

    @Test
    void an_alias_has_the_value_of_its_anchor() {
        JsonNode document = parse("first: &shared\n  type: string\nsecond: *shared\n");

        assertThat(document.path("second")).isEqualTo(document.path("first"));
        assertThat(document.path("second")).isNotSameAs(document.path("first"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: 1/b: 2/a: 3 | line 3, column 1: the key \"a\" occurs twice; first on line 1; remove one",
                "a: &x [*x] | line 1, column 4: the anchor contains an alias of itself; remove the alias",
                "a: *x | line 1, column 4: not valid YAML: found undefined alias x",
                "a: [1 | line 2, column 1: not valid YAML: expected ',' or ']', but got <stream end>",
                "a: 1/---/b: 2 | line 2, column 1: not valid YAML: but found another document",
                "[a]: 1 | line 1, column 1: a key must be a text, not an object or a list",
                "a: &x {b: 1}/c:/  <<: *x | line 3, column 3: the merge key \"<<\" is not part of YAML 1.2; write the fields out",
                "a: !!timestamp 2024-01-01 | line 1, column 4: the tag tag:yaml.org,2002:timestamp does not fit its value; write"
                        + " the value without a tag",
                "a: !!int many | line 1, column 4: the tag tag:yaml.org,2002:int does not fit its value; write the value without"
                        + " a tag",
                "a: !!set {b} | line 1, column 4: the tag tag:yaml.org,2002:set does not fit its value; write the value without"
                        + " a tag",
            })
    void broken_yaml_is_refused_with_its_place(String yaml, String message) {
        assertThatThrownBy(() -> parse(yaml.replace('/', '\n') + "\n"))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage("openapi.yaml, " + message);
    }

    @Test
    void aliases_that_multiply_beyond_the_limit_are_refused() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int level = 1; level < 9; level++) {
            String alias = "*a" + (level - 1);
            yaml.append("a%d: &a%d [%s]\n".formatted(level, level, String.join(", ", Collections.nCopies(10, alias))));
        }

        assertThatThrownBy(() -> parse(yaml.toString()))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageEndingWith("more than 1000000 values once the aliases are written out; remove the aliases");
    }

    @Test
    void a_character_that_yaml_forbids_is_refused() {
        assertThatThrownBy(() -> parse("a: \u0007\n"))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageStartingWith("openapi.yaml: not valid YAML: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": 1,/\"a\": 2} | openapi.yaml, line 2, column 4: not valid JSON: Duplicate field 'a'",
                "{\"a\": 1} x | openapi.yaml, line 1, column 10: not valid JSON: Unrecognized token 'x'",
                "{\"a\": } | openapi.yaml, line 1, column 7: not valid JSON: Unexpected character",
            })
    void broken_json_is_refused_with_its_place(String json, String message) {
        assertThatThrownBy(() -> parse(json.replace('/', '\n')))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void json_and_yaml_give_the_same_tree() {
        String json = "{\"a\": [1, 3000000000, 1.10, true, null, \"NO\"], \"\": {}}";

        JsonNode fromYaml = parse("# YAML by its first character\n" + json);

        assertThat(parse(json)).isEqualTo(fromYaml);
        assertThat(parse(json).toString()).isEqualTo(fromYaml.toString());
    }

    @Test
    void a_byte_order_mark_is_skipped() throws IOException {
        Path file = Files.writeString(directory.resolve("openapi.yaml"), "\uFEFFa: é\n");

        assertThat(DocumentParser.readObject(file).path("a").textValue()).isEqualTo("é");
    }

    @Test
    void a_file_in_another_encoding_is_refused() throws IOException {
        Path file = directory.resolve("openapi.yaml");
        Files.write(file, "a: é\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> DocumentParser.readObject(file)).hasMessage(file + " is not UTF-8; save it as UTF-8");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatThrownBy(() -> parse("# nothing\n")).hasMessage("openapi.yaml is empty");
    }

    @Test
    void a_root_that_is_not_an_object_is_refused() throws IOException {
        Path file = Files.writeString(directory.resolve("openapi.yaml"), "- a\n");

        assertThatThrownBy(() -> DocumentParser.readObject(file))
                .hasMessage(file + ": the document must be an object, that is, begin with a key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.10", "1e3", "12E5", "00", "007", "0.10", "1.0e+2", "-0.50", "9007199254740993.10", "True", "1"
            })
    void number_without_quotation_marks_is_read_as_written_if_it_is_the_value_of_a_text(String spelling) {
        String schema = "{enum: [{v}, null], const: {v}, default: {v}, example: {v}, examples: [{v}], type: "
                .replace("{v}", spelling);

        for (String type : List.of("string", "'string'", "[string, 'null']")) {
            JsonNode read = parse("a: " + schema + type + "}\n").path("a");

            for (String place : List.of("/enum/0", "/const", "/default", "/example", "/examples/0")) {
                assertThat(read.at(place)).as(place).isEqualTo(TextNode.valueOf(spelling));
            }
            assertThat(read.at("/enum/1").isNull()).isTrue();
        }
    }

    @Test
    void number_is_a_number_if_it_is_not_the_value_of_a_text() {
        JsonNode read = parse(
                "a: {type: number, enum: [1.10]}\nb: {type: string, maxLength: 10}\nc: {type: [string, number], default: 2}\n");

        assertThat(read.at("/a/enum/0").isNumber()).isTrue();
        assertThat(read.at("/b/maxLength").isInt()).isTrue();
        assertThat(read.at("/c/default").isInt()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.10", "1e3", "12E5", "0.10", "1.0e+2", "-0.50", "-0", "9007199254740993.10", "true", "1"})
    void number_of_a_json_document_is_read_as_written_if_it_is_the_value_of_a_text(String spelling) {
        String schema =
                "{\"enum\": [V, null], \"const\": V, \"default\": V, \"example\": V, \"examples\": [V], \"type\": TYPE}"
                        .replace("V", spelling);

        for (String type : List.of("\"string\"", "[\"string\", \"null\"]")) {
            JsonNode read = parse("{\"a/b\": [" + schema.replace("TYPE", type) + "]}");

            for (String place : List.of("/enum/0", "/const", "/default", "/example", "/examples/0")) {
                assertThat(read.at("/a~1b/0" + place)).as(place).isEqualTo(TextNode.valueOf(spelling));
            }
            assertThat(read.at("/a~1b/0/enum/1").isNull()).isTrue();
        }
    }

    @Test
    void number_of_a_json_document_is_a_number_if_it_is_not_the_value_of_a_text() {
        JsonNode read = parse(
                "{\"a\": {\"type\": \"number\", \"enum\": [1.10]}, \"b\": {\"type\": \"string\", \"maxLength\": 10},"
                        + " \"c\": {\"type\": [\"string\", \"number\"], \"default\": 2}, \"d\": {\"type\": \"string\", \"default\": {\"x\": 3}}}");

        assertThat(read.at("/a/enum/0").isNumber()).isTrue();
        assertThat(read.at("/b/maxLength").isInt()).isTrue();
        assertThat(read.at("/c/default").isInt()).isTrue();
        assertThat(read.at("/d/default/x").isInt()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-999999999", "-1e-999999999", "1e999999999", "1.5e-2000000000", "1e1001", "1e-1001"})
    void number_that_is_long_once_its_exponent_is_written_out_is_refused_with_its_place(String number) {
        String reason = ": a number of more than 1000 digits once its exponent is written out; shorten it";

        assertThatThrownBy(() -> parse("a:\n  b: " + number + "\n"))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage("openapi.yaml, line 2, column 6" + reason);
        assertThatThrownBy(() -> parse("{\"a\":\n " + number + "}"))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageMatching("openapi\\.yaml, line 2, column \\d+" + reason);
    }

    private static JsonNode value(String scalar) {
        return parse("a: " + scalar + "\n").path("a");
    }

    private static JsonNode parse(String text) {
        return DocumentParser.parse(text, ORIGIN);
    }
}
