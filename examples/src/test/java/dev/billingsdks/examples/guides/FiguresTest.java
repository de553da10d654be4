package dev.billingsdks.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each number in the prose of the guides is the one that its source states. */
class FiguresTest {

    private static final SourceTable TABLE = SourceTable.read("figures.txt");
    private static final List<Figure> FIGURES = figures();

    @Test
    void every_figure_is_the_one_of_its_source() {
        assertThat(FIGURES.stream().map(figure -> figure.problem(TABLE)).flatMap(Optional::stream))
                .isEmpty();
    }

    @Test
    void every_row_is_about_a_figure() {
        Set<SourceTable.Row> used = new HashSet<>();
        FIGURES.forEach(figure -> figure.source(TABLE).ifPresent(used::add));

        assertThat(TABLE.rows())
                .as("rows of %s that no figure of a guide needs", TABLE.name())
                .filteredOn(row -> !used.contains(row))
                .isEmpty();
    }

    @Test
    void figure_that_differs_from_its_source_is_a_problem() {
        SourceTable table = table("vendors.txt", "all {} SDKs <- count ^kelviq");

        assertThat(problems("All 1 SDKs. It runs all three SDKs.", table))
                .containsExactly(
                        "guide.md:1: 'three' in \"All 1 SDKs. It runs all three SDKs.\", but vendors.txt has [1] in"
                                + " \"count ^kelviq\": correct the guide, or the row of figures");
    }

    @Test
    void figure_without_a_row_is_a_problem_that_says_what_to_add() {
        assertThat(problems("# Title\n\nIt waits\nfor 5 minutes.", table("vendors.txt", "waits {} s <- {}")))
                .containsExactly(
                        "guide.md:4: '5' in \"# Title It waits for 5 minutes.\" has no source: add '<words around it with {}> <-"
                                + " <words of the source with {}>' to figures, below the file that states it");
    }

    @Test
    void row_whose_source_has_other_words_now_is_a_problem() {
        assertThat(problems(
                        "At most 5 of 7 vendors.",
                        table("vendors.txt", "most {} of <- at most {} vendors", "of {} vendors <- count ^\\w+ ")))
                .first()
                .satisfies(problem ->
                        assertThat(problem).contains("vendors.txt does not have \"at most {} vendors\" any more"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Page 1 is one of them, with the status 404 or 503. A 429 is retried.",
                "Run `sleep 5`, see [RFC 8288](https://example.com/8288), decision 0022 and (0031).",
                "Since June 1, 2026, and 2026-11-29. UTF-16, SHA-256, HTTP/1.1 and PKCS #8 are names.",
                "    sleep 5",
                "```sh\nsleep 5\n```",
            })
    void names_and_code_have_no_figures(String text) {
        assertThat(Figure.of(Guide.of("guide.md", text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up to 3 |",
                "64 MiB",
                "1 s later",
                "500 ms",
                "1/64 of the heap",
                "10,000 customers",
                "200 accounts",
                "HttpClient 5.5.1",
                "three vendors",
                "for two days",
                "at most a minute",
                "twenty-five of them",
            })
    void quantities_and_versions_are_figures(String text) {
        assertThat(Figure.of(Guide.of("guide.md", text))).hasSize(1);
    }

    @Test
    void source_is_compared_in_its_own_unit() {
        assertThat(FigureSource.isStated("5.6", List.of("5.6.5"), "{^}")).isTrue();
        assertThat(FigureSource.isStated("5.6", List.of("5.65.1"), "{^}")).isFalse();
        assertThat(FigureSource.isStated("3.8", List.of("3.64", "3.79"), "{~}")).isTrue();
        assertThat(FigureSource.isStated("3.7", List.of("3.64", "3.79"), "{~}")).isFalse();
        assertThat(expected("5 minutes", "{*60}")).isEqualTo("300");
        assertThat(expected("51 of them", "{/3}")).isEqualTo("17");
        assertThat(expected("2/3 of it", "{2/}")).isEqualTo("3");
        assertThat(expected("fewer than 100", "{-1}")).isEqualTo("99");
    }

    @Test
    void evidence_without_a_place_for_the_figure_is_rejected() {
        assertThatThrownBy(() -> problems("It waits 5 s.", table("vendors.txt", "waits {} s <- five")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'five' has no {}");
    }

    private static String expected(String text, String evidence) {
        return FigureSource.expected(Figure.of(Guide.of("guide.md", text)).get(0), evidence);
    }

    private static List<String> problems(String text, SourceTable table) {
        return Figure.of(Guide.of("guide.md", text)).stream()
                .map(figure -> figure.problem(table))
                .flatMap(Optional::stream)
                .toList();
    }

    private static SourceTable table(String source, String... rows) {
        StringBuilder text = new StringBuilder(source);
        for (String row : rows) {
            text.append("\n    ").append(row);
        }
        return SourceTable.of("figures", text.toString().lines().toList());
    }

    private static List<Figure> figures() {
        return Guide.all().stream().flatMap(guide -> Figure.of(guide).stream()).toList();
    }
}
