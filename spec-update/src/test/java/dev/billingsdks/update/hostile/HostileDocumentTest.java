package dev.billingsdks.update.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.print.SdkPrinter;
import dev.billingsdks.generator.reading.ContractTestReader;
import dev.billingsdks.generator.reading.SdkReader;
import dev.billingsdks.generator.sdk.SdkFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Puts hostile text at every place of a document. The result is a clear error, or Java that compiles without a warning and declares
 * what the same document with harmless text declares. {@code -Dhostile.seed} chooses other texts, {@code -Dhostile.rounds} more of them.
 */
class HostileDocumentTest {

    /** The same in every build, which must not fail by chance. */
    private static final long SEED = Long.getLong("hostile.seed", 9829626536305L);

    private static final int ROUNDS = Integer.getInteger("hostile.rounds", 1);

    /** Names, addresses and the like can be rejected; any other text must be accepted. */
    private static final List<String> MAY_BE_REJECTED = List.of(
            "operationId",
            "tag",
            "query",
            "header",
            "cookie",
            "pathParameter",
            "path",
            "pathServer",
            "part",
            "form",
            "property",
            "nestedProperty",
            "errorProperty",
            "schemaName",
            "scheme",
            "variable",
            "status",
            "enumValue",
            "queryEnum",
            "const",
            "discriminator",
            "mapping",
            "required",
            "variantTitle",
            "jsonType",
            "textType",
            "partType",
            "keyName",
            "format");

    /** Text at these places decides on more than names, such as on the type of a body. */
    private static final List<String> STRUCTURAL = List.of(
            "format",
            "jsonType",
            "textType",
            "partType",
            "pathServer",
            "status",
            "discriminator",
            "mapping",
            "header",
            "enumValue",
            "queryEnum",
            "const");

    private final Map<String, Map<String, String>> cases = new LinkedHashMap<>();
    private HostileDocument document;
    private List<String> expected;

    @TempDir
    private Path folder;

    @BeforeEach
    void read_document() throws IOException {
        document = HostileDocument.read();
        expected = SourceTrees.declarations(generate("harmless", Map.of()));
    }

    @Test
    void text_of_a_document_never_becomes_code() throws IOException {
        System.out.println("hostile.seed=" + SEED + ", hostile.rounds=" + ROUNDS);
        HostileText text = new HostileText(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            compile(sources("r" + round, text::next));
        }
    }

    @Test
    void known_injections_are_neutralized_or_rejected() throws IOException {
        String code = HostileText.CODE;
        compileInTurn(
                "known",
                List.of(
                        "the ID *[/" + code + "/*](x)",
                        "[*](x)[/](y)" + code,
                        "\"+System.exit(1)+\"",
                        "\");}" + code + "{(\"",
                        "\\u002a/" + code,
                        "a\n" + code,
                        "\\"));
    }

    @Test
    void text_that_markdown_or_html_combines_is_neutralized_or_rejected() throws IOException {
        String code = HostileText.CODE;
        compileInTurn(
                "joined",
                List.of(
                        "[*/" + code + "/*][r] ![*][r]/" + code + "\n\n[r]: https://acme.example/*/ \"*/" + code
                                + "/*\"",
                        "*\\/" + code + "\\/\\* \\*\\/ `*`/" + code,
                        "*<!-- x -->/" + code + "<!-- */" + code + " --><![CDATA[*/" + code + "]]><?*/" + code
                                + "?><!-- open",
                        "<pre>\n*/" + code + "\n</pre>\n<pre>*/\n\n" + code,
                        "&#42;&#47;&ast;&sol;&#x2a;&#x2F;" + code
                                + "&#92;u002a&bsol;u002f&#0;&#xd800;&#x110000;&NewLine;",
                        "<https://acme.example/*/" + code + "> https://acme.example/*/" + code + " www.acme.example/*/",
                        "{@code { */" + code + " {@literal @} {@link #x */" + code + "{@value {@index */}",
                        "*  \n/" + code + " *\\\n/" + code + "\n*\n/\n" + code + "\n> *\n> /" + code,
                        "{{name}}{{{doc}}}{{&doc}}{{#properties}}{{/properties}}{{^x}}{{>file}}{{!x}}{{=<% %>=}}<%name%>\uFDD0",
                        "${project.version}${env.PATH}${info.version}#{1}%{x}@project.version@$1$0\\1"));
    }

    @Test
    void text_that_javac_reads_differently_is_neutralized_or_rejected() throws IOException {
        String code = HostileText.CODE;
        compileInTurn(
                "lexed",
                List.of(
                        "\\uuuuu002a\\uuu002f" + code + "\\uu002f\\uu002a \\\\uu005cuu0022;" + code + " \\uuu000a"
                                + code,
                        "a\r" + code + "//\u2028" + code + "\u2029" + code + "\u0085" + code + "\u000b\u001c" + code,
                        "*\u0000/" + code + "*\u200b/" + code + "*\u00ad/" + code + "*\ufeff/" + code + "\u001a",
                        "*\ud800/" + code + "\ude00*/" + code + "\ud83d",
                        "\u202e*/" + code + "\u202c\u2066*/\u2069\u200f\u061c",
                        "\"\"\"\n" + code + "\n\"\"\"+x()+\"\"\"\\",
                        "a\\\nb\\\r\nc\\\n\"\\",
                        "\n@Deprecated\n@throws x\n * @param y\n@see <a href=\"x\">*/" + code + "\n@",
                        "A(\"a\") /* */, B; " + code + " enum E { C /*",
                        "x".repeat(113) + "*/" + code + " " + "y".repeat(20_000),
                        "\u00e9".repeat(9_000) + "\\" + "\"".repeat(10),
                        "\u0130\u0131\ufb00a\u0301\ud835\udd4f\u1885\u00aa\u0661"));
    }

    /** Names that Java reserves, alone and as the whole text. */
    @Test
    void reserved_words_are_accepted_everywhere() throws IOException {
        compileInTurn("reserved", List.of("_", "null", "yield", "record", "package-info", "$", "value", "Builder"));
    }

    /**
     * Puts the texts at the places in turn. Each further round moves all by one, so that as many rounds as there are texts bring each to each
     * place, as a long run does.
     */
    private void compileInTurn(String name, List<String> texts) throws IOException {
        int rounds = Boolean.getBoolean("test.long") ? texts.size() : ROUNDS;
        for (int round = 0; round < rounds; round++) {
            AtomicInteger next = new AtomicInteger(round);
            compile(sources(name + ".r" + round, () -> texts.get(next.getAndIncrement() % texts.size())));
        }
    }

    /**
     * Generates an SDK with texts at all places where they cannot be rejected, and one with texts at all others that take theirs alone. What
     * takes a text is known when the document is read; printing each of them alone as well would take three times the time.
     */
    private List<Path> sources(String name, Supplier<String> text) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Map<String, String> taken = new TreeMap<>();
        for (String place : document.places()) {
            String next = text.get();
            if (!MAY_BE_REJECTED.contains(place)) {
                texts.put(place, next);
            } else if (!read(name + ".at" + place.toLowerCase(Locale.ROOT), Map.of(place, next))
                    .isEmpty()) {
                taken.put(place, next);
            }
        }
        assertThat(taken).as(shown(texts)).hasSizeGreaterThan(5);
        List<Path> sources = new ArrayList<>(checked(name + ".texts", texts));
        List<Path> together = checked(name + ".names", taken);
        sources.addAll(together);
        if (together.isEmpty()) {
            for (Map.Entry<String, String> alone : taken.entrySet()) {
                sources.addAll(checked(name + ".only" + alone.getKey().toLowerCase(Locale.ROOT), Map.ofEntries(alone)));
            }
        }
        return sources;
    }

    private void compile(List<Path> sources) throws IOException {
        List<String> problems = SourceTrees.problems(sources, folder.resolve("classes"));
        assertThat(problems)
                .as(() -> cases.entrySet().stream()
                        .filter(hostile -> problems.toString().contains("/" + hostile.getKey() + "/"))
                        .map(hostile -> hostile.getKey() + ": " + shown(hostile.getValue()))
                        .collect(Collectors.joining("\n")))
                .isEmpty();
        assertThat(System.getProperty("hostile")).isNull();
    }

    /** Generates an SDK, whose declarations are those of the harmless one. */
    private List<Path> checked(String name, Map<String, String> texts) throws IOException {
        List<Path> sources = generated(name, texts);
        if (!sources.isEmpty()) {
            List<String> declared = SourceTrees.declarations(sources);
            assertThat(declared).as(shown(texts)).doesNotContain("BLOCK");
            if (texts.keySet().stream().noneMatch(STRUCTURAL::contains)) {
                assertThat(declared).as(shown(texts)).isEqualTo(expected);
            }
        }
        return sources;
    }

    /** Returns the files of an SDK, or none if the document is rejected. */
    private List<Path> generated(String name, Map<String, String> texts) throws IOException {
        return accepted(texts, () -> generate(name, texts));
    }

    /** Returns what an SDK consists of, or nothing if the document is rejected. */
    private List<SdkFile> read(String name, Map<String, String> texts) throws IOException {
        return accepted(texts, () -> SdkReader.read(document.with(texts), config(name), "1"));
    }

    private <T> List<T> accepted(Map<String, String> texts, Attempt<T> attempt) throws IOException {
        try {
            return attempt.run();
        } catch (InvalidSpecException e) {
            assertThat(MAY_BE_REJECTED).as(shown(texts) + ": " + e.getMessage()).containsAnyElementsOf(texts.keySet());
            // The readers say what is wrong. The last check before files are written has nothing to find.
            assertThat(e.getMessage()).as(shown(texts)).isNotBlank().doesNotContain("nothing was compiled");
            return List.of();
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("not a clear error for " + shown(texts), e);
        }
    }

    private List<Path> generate(String name, Map<String, String> texts) throws IOException {
        cases.put(name, texts);
        VendorConfig config = config(name);
        List<SdkFile> files = SdkReader.read(document.with(texts), config, "1");
        Path sources = folder.resolve("java").resolve(name);
        SdkPrinter printer = new SdkPrinter("specs/acme");
        printer.print(files, sources);
        printer.printTests(
                ContractTestReader.read(files, config),
                files,
                folder.resolve("tests").resolve(name));
        try (Stream<Path> found = Files.walk(sources)) {
            return found.filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
        }
    }

    private static VendorConfig config(String name) {
        return VendorConfig.parse("""
                name: Acme
                package: dev.hostile.%s
                environmentPrefix: ACME
                pagination: [{scheme: cursor, cursor: cursor, next: next}]
                """.formatted(name), Path.of("acme.yaml"));
    }

    /** The text as Java writes it, so that it can be put into a test. */
    private static String shown(Map<String, String> texts) {
        StringBuilder shown = new StringBuilder("seed " + SEED + " ");
        texts.forEach((place, whole) -> {
            String text = whole.length() > 500 ? whole.substring(0, 500) : whole;
            shown.append(place).append("=\"");
            text.chars().forEach(c -> shown.append(c < ' ' || c > '~' ? "\\u%04x".formatted(c) : (char) c));
            shown.append("\" ");
        });
        return shown.toString();
    }

    /** Reads or generates an SDK. */
    private interface Attempt<T> {
        List<T> run() throws IOException;
    }
}
