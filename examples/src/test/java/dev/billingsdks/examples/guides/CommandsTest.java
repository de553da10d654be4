package dev.billingsdks.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;

/** Each command that a guide shows can be typed: its script, options, modules, profiles, properties and tests exist, and something runs its kind. */
@DisabledOnOs(WINDOWS)
class CommandsTest {

    private static final SourceTable RUN_BY = SourceTable.read("commands.txt");
    private static final SourceTable BLOCKS = SourceTable.read("blocks.txt");
    private static final MavenBuild BUILD = MavenBuild.read(Guide.ROOT);
    private static final Scripts SCRIPTS = Scripts.read();

    @Test
    void every_command_names_what_exists() {
        assertThat(commands().flatMap(CommandsTest::problems)).isEmpty();
    }

    @Test
    void every_command_is_of_a_kind_that_is_run_by_what_the_table_says() {
        assertThat(commands()
                        .filter(command -> runBy(command).isEmpty())
                        .map(command -> command.place() + ": nothing is known to run '" + command.text()
                                + "': add its kind to " + RUN_BY.name()))
                .isEmpty();
        assertThat(RUN_BY.rows())
                .filteredOn(row -> !RUN_BY.isReason(row))
                .allSatisfy(row -> assertThat(RUN_BY.words(row)).as("%s", row).contains(row.evidence()));
    }

    @Test
    void every_kind_of_command_is_in_a_guide() {
        Set<SourceTable.Row> used = new HashSet<>();
        commands().forEach(command -> runBy(command).ifPresent(used::add));

        assertThat(RUN_BY.rows()).filteredOn(row -> !used.contains(row)).isEmpty();
    }

    @Test
    void every_option_within_a_sentence_is_one_of_a_script() {
        List<String> problems = new ArrayList<>();
        for (Guide guide : Guide.all()) {
            for (Guide.CodeSpan span : guide.spans()) {
                String option = span.text().split(" ")[0];
                if (option.matches("--[a-z-]+") && !SCRIPTS.anyHas(option) && !isInSourcesOf(guide, option)) {
                    problems.add(span.place() + ": no script has the option " + span.text());
                }
            }
        }

        assertThat(problems).isEmpty();
    }

    /** An example can be a program with options of its own. */
    private static boolean isInSourcesOf(Guide guide, String option) {
        String sources = guide.name().replaceFirst("README.md$", "src/main/java/com/example/*/*.java");
        return guide.name().startsWith("examples/")
                && SourceTable.of("options", List.of(sources, "    " + option + " <- " + option))
                        .hasWords("\"" + option + "\"");
    }

    /** A block has commands, coordinates or a snippet (ReadmeTest), or a row that says what it is compared with. */
    @Test
    void every_block_is_covered() {
        List<String> problems = new ArrayList<>();
        Set<SourceTable.Row> used = new HashSet<>();
        for (Guide guide : Guide.all()) {
            for (Guide.CodeBlock block : guide.blocks()) {
                if (Coordinates.isIn(block)) {
                    problems.addAll(Coordinates.problems(block, BUILD.artifacts(), BUILD.version()));
                } else if (GuideCommand.of(block).isEmpty() && !isSnippet(guide, block)) {
                    Optional<SourceTable.Row> row = BLOCKS.rows().stream()
                            .filter(candidate ->
                                    candidate.isFor(guide) && block.firstLine().startsWith(candidate.words()))
                            .findFirst();
                    row.ifPresent(used::add);
                    problem(block, row).ifPresent(problems::add);
                }
            }
        }

        assertThat(problems).isEmpty();
        assertThat(BLOCKS.rows())
                .as("rows without a block")
                .filteredOn(row -> !used.contains(row))
                .isEmpty();
    }

    /** Of the files that ReadmeTest reads. */
    private static boolean isSnippet(Guide guide, Guide.CodeBlock block) {
        return block.above().startsWith("<!-- snippet: ")
                && guide.name().matches("docs/[^/]+\\.md|([^/]+/)?README\\.md");
    }

    private static Optional<String> problem(Guide.CodeBlock block, Optional<SourceTable.Row> row) {
        if (row.isEmpty()) {
            return Optional.of(
                    "%s: nothing compares the block that begins with '%s': add its beginning and a source to %s"
                            .formatted(block.place(), block.firstLine(), BLOCKS.name()));
        }
        return BLOCKS.isReason(row.get())
                        || BLOCKS.words(row.get()).contains(row.get().evidence())
                ? Optional.empty()
                : Optional.of(block.place() + ": " + row.get().source() + " does not have \""
                        + row.get().evidence() + "\"");
    }

    @Test
    void coordinates_of_another_build_are_problems() {
        Guide guide = Guide.of("guide.md", "    implementation(\"dev.billingsdks:sdk-kelvik:9.0\")\n");

        assertThat(Coordinates.problems(guide.blocks().get(0), BUILD.artifacts(), "0.1.0"))
                .containsExactly(
                        "guide.md:1: no published module has the artifact sdk-kelvik",
                        "guide.md:1: version 9.0 of sdk-kelvik, but the build has 0.1.0");
    }

    @Test
    void misspelt_parts_of_commands_are_problems() {
        assertThat(problems("bin/update-spec kelviq --quik")).containsExactly("bin/update-spec has no option --quik");
        assertThat(problems("bin/update-spec kelvik")).containsExactly("no vendor kelvik in vendors.txt");
        assertThat(problems("./quickstart --vendor kelvik --hole"))
                .containsExactly("quickstart has no option --hole", "no vendor kelvik in vendors.txt");
        assertThat(problems("bin/updat-spec --all")).containsExactly("no script bin/updat-spec");
        assertThat(problems("./mvnw -pl exampels,examples -am veriffy"))
                .containsExactly("no module exampels", "no phase and no plugin of a pom is veriffy");
        assertThat(problems("./mvnw -Pnone -Dtets.long=true spotles:apply"))
                .containsExactly(
                        "no profile none",
                        "no pom and no source reads the property tets.long",
                        "no phase and no plugin of a pom is spotles:apply");
        assertThat(problems("./mvnw -pl examples -am test -Dtest=ReadMeTest"))
                .containsExactly("no class ReadMeTest in [examples]");
        assertThat(problems("METRONOM_BEARER_TOKEN=x bin/check-contract metronome"))
                .containsExactly("nothing reads the variable METRONOM_BEARER_TOKEN");
    }

    private static List<String> problems(String text) {
        return GuideCommand.of(new Guide.CodeSpan("guide.md:1", text)).stream()
                .flatMap(CommandsTest::problems)
                .map(problem -> problem.replaceFirst("^guide.md:1: '.*': ", ""))
                .toList();
    }

    private static Stream<String> problems(GuideCommand command) {
        List<String> problems = new ArrayList<>(
                switch (command.program()) {
                    case "./mvnw", "mvnw", "mvnw.cmd" -> BUILD.problems(command.arguments());
                    case "mvn" -> MavenBuild.read(command.folder()).problems(command.arguments());
                    case "cd", "curl", "java", "git", "gh", "npm", "node" -> List.<String>of();
                    default -> SCRIPTS.problems(command);
                });
        command.variables().stream()
                .filter(variable -> !variable.equals("MAVEN_ARGS") && !SCRIPTS.isVariableOfAVendor(variable))
                .forEach(variable -> problems.add("nothing reads the variable " + variable));
        return problems.stream().map(problem -> command.place() + ": '" + command.text() + "': " + problem);
    }

    private static Optional<SourceTable.Row> runBy(GuideCommand command) {
        return RUN_BY.rows().stream()
                .filter(row -> command.text().matches(row.words()))
                .findFirst();
    }

    private static Stream<GuideCommand> commands() {
        return Guide.all().stream()
                .flatMap(guide -> Stream.concat(
                        guide.blocks().stream().flatMap(block -> GuideCommand.of(block).stream()),
                        guide.spans().stream().flatMap(span -> GuideCommand.of(span).stream())));
    }
}
