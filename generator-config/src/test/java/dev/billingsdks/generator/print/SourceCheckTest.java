package dev.billingsdks.generator.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.sdk.Doc;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.ModelFile;
import dev.billingsdks.generator.sdk.PropertyFacts;
import dev.billingsdks.generator.sdk.SdkFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts as they would be if nothing had neutralized the document's text. */
class SourceCheckTest {

    @TempDir
    private Path folder;

    @Test
    void harmless_facts_are_printed() {
        assertThatCode(() -> print(model("id", "id"))).doesNotThrowAnyException();
        assertThat(folder.resolve("dev/acme/model/Thing.java")).exists();
    }

    /** A regular expression that recurses with each character ends in a StackOverflowError. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "\\", "\""})
    void literal_of_any_length_is_printed(String piece) {
        assertThatCode(() -> print(model(piece.repeat(60_000), "id"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/** a */ static { } /* b */",
                "/** a */ static { } /** b */",
                "/** a */ @Deprecated",
                "/** a */ int x; /** b */",
                "/** a \\u002a/ static { } /* b */",
                "/** a \\u002a\\u002f static { } \\u002f\\u002a b */",
                "/** a \\\\u002a/ b */",
                "/** a \\u b */",
                "/** a",
                "/** a */ // b",
                "// a",
                "// a\nint x;",
                "/** a */ \" */",
                "int x;",
                "@Evil",
                "/** a \u001a */",
                "/** a \r */",
            })
    void comment_that_ends_elsewhere_is_rejected(String comment) {
        assertRejected("", comment, "\nclass Thing {}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\" + System.exit(1) + \"",
                "a\"); } static { } void x() { y(\"",
                "a\\",
                "a\\\" + \"",
                "a\n",
                "a\\u0022",
                "a\\u000a",
                "a\\q",
                "a\"",
            })
    void string_literal_that_ends_elsewhere_is_rejected(String unescaped) {
        assertRejected("class Thing { String a = value(", "\"" + unescaped + "\"", "); }");
        assertRejected("class Thing { List a = List", ".of(\"" + unescaped + "\")", "; }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\" + System.exit(1) + \"",
                "a\\",
                "a\n",
                "\\u0022",
                "\\u000a",
                "\"\"",
                "\u202e",
                "\ufdd0\ufdd1\ufdd2"
            })
    void text_of_a_fact_stays_within_its_string_literal(String text) throws IOException {
        print(model(text, "id"));

        assertThat(Files.readString(folder.resolve("dev/acme/model/Thing.java")))
                .contains("PropertyNames.of(\n            \"" + JavaText.literal(text) + "\");");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".variant(JsonShape.string(), evil(), Thing::new)",
                ".variant(JsonShape.object().constant(\"a\" + java.lang.Runtime.getRuntime(), \"b\"), JsonReader::string, Thing::new)",
                ".variant(JsonShape.string(), /* x */ JsonReader::string, Thing::new)",
                ".variant(JsonShape.string(), JsonReader::string, Thing::new) // x",
            })
    void expression_with_words_of_no_fact_is_rejected(String expression) {
        assertRejected("class Thing { UnionReader a = new UnionReader()", expression, "; }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id() { return null; } static int evil", "id = null; int evil", "id, evil", "id evil"})
    void name_that_brings_a_declaration_is_rejected_before_anything_is_written(String name) {
        assertThatThrownBy(() -> print(model("id", name)))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("nothing was compiled");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void declarations_that_facts_do_not_contain_are_named() throws JavaLexer.LexicalException {
        String source = """
                package dev.acme;
                import java.util.List;
                /** static {} */
                @Generated("x{}")
                public final class A implements B {
                    private static final List<String> C = List.of("}", "{");
                    static { evil(); }
                    { evil(); }
                    A(int x, Map<String, List<String>> y) { if (x > 1) { z(); } }
                    public @Nullable String record() { return null; }
                    enum E { X("a"), Y("b"); private final String v; E(String v) { this.v = v; } }
                    record R(String value) implements B { public R { value = value; } }
                }
                class Evil {}
                """;

        assertThat(Declarations.of(JavaLexer.tokens(source)))
                .containsExactly(
                        "package dev.acme",
                        "import java.util.List",
                        "class A",
                        "field A.C",
                        "initializer A.",
                        "initializer A.",
                        "constructor A.A/2",
                        "method A.record/0",
                        "enum A.E",
                        "constant A.E.X",
                        "constant A.E.Y",
                        "field A.E.v",
                        "constructor A.E.E/1",
                        "record A.R",
                        "constructor A.R.R",
                        "class Evil");
    }

    private static void assertRejected(String before, String value, String after) {
        Vocabulary vocabulary =
                Vocabulary.of(List.of(model("id", "id")), Set.of("JsonReader", "JsonShape", "List", "UnionReader"));
        Substitutions printed = Substitutions.of(before + Substitutions.mark(value) + after);

        assertThatThrownBy(() -> new SourceCheck("specs/acme", vocabulary)
                        .checkBody(printed, Path.of("dev/acme/model/Thing.java")))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageMatching("(?s)specs/acme: dev/acme/model/Thing\\.java, line \\d+, column \\d+: .*"
                        + "nothing was compiled.*");
    }

    private void print(SdkFile file) {
        new SdkPrinter("specs/acme").print(List.of(file), folder);
    }

    private static ModelFile model(String jsonName, String name) {
        Doc doc = new Doc("A thing.", false);
        PropertyFacts property = new PropertyFacts(0, jsonName, name, JavaType.STRING, false, false, false, false, doc);
        return new ModelFile("dev.acme.model", "Thing", doc, List.of(property), List.of(), List.of(), null);
    }
}
