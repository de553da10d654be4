package dev.billingsdks.update.protos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.update.protos.ProtoFile.Cardinality;
import dev.billingsdks.update.protos.ProtoFile.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtoParserTest {

    private static ProtoFile parse(String text) {
        return ProtoParser.parse("a.proto", text);
    }

    private static Field field(String declaration) {
        return parse("message M { " + declaration + " }")
                .messages()
                .get(0)
                .fields()
                .get(0);
    }

    @Test
    void comments_and_declarations_without_a_part_in_json_are_skipped() {
        ProtoFile file = parse("""
                // "A comment"; message X {
                /* another
                   one */ syntax = "proto3"; package a.b;
                option go_package = "x;y";
                extend google.protobuf.FieldOptions { bool required = 101501; }
                message M {
                  reserved 2, 4 to 6; reserved "old";
                  option deprecated = true;
                  extensions 100 to max;
                  ;
                }
                """);

        assertThat(file.packageName()).isEqualTo("a.b");
        assertThat(file.messages()).extracting(ProtoFile.Message::name).containsExactly("a.b.M");
        assertThat(file.messages().get(0).fields()).isEmpty();
    }

    @Test
    void field_has_its_place_type_and_options() {
        Field field = field("repeated\n.a.Type page_size_2 = 0x1F [(a.b.length) = \"<=5\" '0', deprecated = true];");

        assertThat(field.place()).isEqualTo("a.proto:1");
        assertThat(field.type()).isEqualTo(".a.Type");
        assertThat(field.cardinality()).isEqualTo(Cardinality.LIST);
        assertThat(field.jsonName()).isEqualTo("pageSize2");
        assertThat(field.option("length")).isEqualTo("<=50");
    }

    @Test
    void map_has_the_type_of_its_values() {
        Field field = field("map<string, a.b.C> labels = 1 [(map_key) = {length: \"1-63\" pattern: \"[a-z]*\"}];");

        assertThat(field.type()).isEqualTo("a.b.C");
        assertThat(field.cardinality()).isEqualTo(Cardinality.MAP);
    }

    @ParameterizedTest
    @CsvSource({
        "message message = 1;, message, message",
        "optional string optional = 1;, string, optional",
        "oneof oneof = 1;, oneof, oneof",
        "map map = 1;, map, map"
    })
    void keyword_can_be_a_name(String declaration, String type, String name) {
        Field field = field(declaration);

        assertThat(field.type() + " " + field.name()).isEqualTo(type + " " + name);
    }

    @Test
    void nested_types_have_full_names_and_the_zero_of_an_enum_is_apart() {
        ProtoFile file = parse(
                "package p; message A { message B { enum C { C_UNSPECIFIED = 0; ONE = 1 [deprecated = true]; } } }");

        assertThat(file.messages()).extracting(ProtoFile.Message::name).containsExactly("p.A", "p.A.B");
        assertThat(file.enums()).containsExactly(new ProtoFile.Enumeration("p.A.B.C", List.of("ONE"), "C_UNSPECIFIED"));
    }

    @Test
    void options_of_a_method_may_have_every_form_of_the_text_format() {
        ProtoFile file = parse("""
                service S {
                  option (a.host) = "h";
                  rpc Get(stream Q) returns (stream .p.R) {
                    option (google.api.http).get = "/a";
                    option (google.api.http) = {
                      post: "/b", body: "*"; additional_bindings <get: '/c'> additional_bindings: {get: "/d" response_body: "x"}
                      [a.ext]: {n: -1 list: [1, {z: 2}]}
                    };
                  };
                  rpc Put(Q) returns (R);
                }
                """);

        assertThat(HttpRule.of(file.methods().get(0)))
                .extracting(HttpRule::call)
                .containsExactlyInAnyOrder("GET /a", "POST /b", "GET /c", "GET /d");
        assertThat(file.methods().get(0).response()).isEqualTo(".p.R");
        assertThat(HttpRule.of(file.methods().get(1))).isEmpty();
    }

    @Test
    void path_template_may_have_patterns() {
        ProtoFile file = parse("""
                service S { rpc Get(Q) returns (R) { option (http) = {get: "/v1/{project_id=projects/*}/plans/{id}:go"}; } }
                """);

        assertThat(HttpRule.of(file.methods().get(0)))
                .containsExactly(new HttpRule("GET", "/v1/{projectId}/plans/{id}:go", List.of("project_id", "id"), ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "message M { | a.proto:1: expected a name and found the end of the file; see whether protoc reads the file",
                "message M { string a 1; } | a.proto:1: expected \"=\" and found \"1\"; see whether protoc reads the file",
                "massage M {} | a.proto:1: expected a declaration and found \"massage\"; see whether protoc reads the file",
                "/* | a.proto:1: has a comment that is not closed",
                "import \"a | a.proto:1: has a text that is not closed",
                "message M { string a = 1 [x = ]; } | a.proto:1: expected the value of an option and found \"]\"; see whether protoc"
                        + " reads the file",
                "option x = { | a.proto:1: expected the end of a statement and found the end of the file; see whether protoc reads the"
                        + " file",
                "# | a.proto:1: has the character \"#\", which no proto file has outside of texts"
            })
    void mistake_is_named_with_its_line(String text, String message) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage(message);
    }

    @Test
    void message_and_option_that_are_nested_too_deep_are_refused() {
        assertThatThrownBy(() -> parse("message M {".repeat(10_000)))
                .hasMessage("a.proto:1: a message is nested more than 32 deep");
        assertThatThrownBy(() -> parse("message M { string a = 1 [(x) = " + "{a:".repeat(10_000)))
                .hasMessage("a.proto:1: an option is nested more than 32 deep");
    }
}
