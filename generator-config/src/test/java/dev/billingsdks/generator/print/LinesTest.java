package dev.billingsdks.generator.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    private static final String LONG = "aNameOfFortyCharactersThatIsUsedOverHere";

    @Test
    void line_of_120_characters_is_not_broken() {
        String line = "    return " + "x".repeat(108) + ";";

        assertThat(line).hasSize(120);
        assertThat(Lines.broken(line)).isEqualTo(line);
    }

    @Test
    void assignment_is_broken_behind_its_sign_if_the_value_fits_in_a_line() {
        assertBroken("    private static final Type%1$s NAME = new Type%1$s(\"%1$s\");", """
                    private static final Type%1$s NAME =
                            new Type%1$s("%1$s");
                """);
    }

    @Test
    void value_that_fits_in_no_line_is_broken_itself() {
        assertBroken("        Type value = method(%1$s, %1$s, %1$s);", """
                        Type value = method(
                                %1$s, %1$s,
                                %1$s);
                """);
    }

    @Test
    void arguments_stay_in_one_line_if_they_fit_there() {
        assertBroken("        return methodOfThirtyCharactersInAll(f -> f.%1$s(), s -> s.%1$s());", """
                        return methodOfThirtyCharactersInAll(
                                f -> f.%1$s(), s -> s.%1$s());
                """);
    }

    @Test
    void arguments_that_fit_in_no_line_have_a_line_each() {
        assertBroken("        return method(first -> first.%1$s(), second -> second.%1$s(), 3);", """
                        return method(
                                first -> first.%1$s(),
                                second -> second.%1$s(),
                                3);
                """);
    }

    @Test
    void names_and_literals_fill_lines() {
        assertBroken("        return Objects.hash(%1$s, \"%1$s\", %1$s, %1$s, last);", """
                        return Objects.hash(
                                %1$s, "%1$s",
                                %1$s, %1$s, last);
                """);
    }

    @Test
    void conditional_expression_of_a_function_is_broken_into_its_parts() {
        assertBroken(
                "        .next((Response response) -> response.%1$s() == null ? null : response.%1$s().%1$s());", """
                        .next(
                                (Response response) ->
                                        response.%1$s() == null
                                                ? null
                                                : response.%1$s()
                                                        .%1$s());
                """);
    }

    @Test
    void chain_is_broken_before_each_call_but_the_first() {
        assertBroken("        return params.toBuilder().%1$s(cursor).%1$s(null).build();", """
                        return params.toBuilder()
                                .%1$s(cursor)
                                .%1$s(null)
                                .build();
                """);
    }

    @Test
    void declaration_is_broken_before_its_clause_or_else_before_its_name_or_in_its_type() {
        assertBroken("    record Of%1$s(List<%1$s> value) implements %1$s {", """
                    record Of%1$s(List<%1$s> value)
                            implements %1$s {
                """);
        assertBroken("    private final @Nullable Map<String, List<%1$s>> nameOf%1$s;", """
                    private final @Nullable Map<String, List<%1$s>>
                            nameOf%1$s;
                """);
        assertBroken("    private static final Scheme<First%1$s, Second%1$s, %1$s> NAME_OF_A_SCHEME =", """
                    private static final Scheme<
                            First%1$s, Second%1$s,
                            %1$s>
                            NAME_OF_A_SCHEME =
                """);
    }

    @Test
    void line_without_another_place_is_broken_between_words() {
        String type = "T".repeat(99);

        assertThat(Lines.broken("    private final @Nullable " + type + " name;")
                        .lines())
                .containsExactly("    private final @Nullable", "            " + type, "            name;");
    }

    @Test
    void comparison_is_not_a_type_argument() {
        assertBroken("        boolean more = reader.%1$s(%1$s) >= 0 && %1$s();", """
                        boolean more = reader.%1$s(%1$s) >= 0
                                && %1$s();
                """);
    }

    @Test
    void comment_on_one_line_gets_lines_of_its_own() {
        assertBroken("    /** Returns the %1$s of the %1$s or %1$s. */", """
                    /**
                     * Returns the %1$s of the %1$s or
                     * %1$s.
                     */
                """);
    }

    @Test
    void tags_and_list_items_of_a_comment_are_continued_further_in() {
        assertBroken("     * @return the %1$s of the %1$s or %1$s", """
                     * @return the %1$s of the %1$s or
                     *     %1$s
                """);
        assertBroken("     * <li>The %1$s of the %1$s or %1$s and more", """
                     * <li>The %1$s of the %1$s or
                     *     %1$s and more
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"    \"%s\",", "import dev.%s;", " * https://example.com/%s"})
    void literal_import_and_address_are_not_broken(String line) {
        String text = line.formatted("x".repeat(130));

        assertThat(Lines.broken(text)).isEqualTo(text);
    }

    @Test
    void string_literal_and_method_reference_are_not_broken_within() {
        String text = "(a = b) -> c ? d : e, f.g() && h";
        String line = "        register(\"" + text.repeat(3) + "\", Type::read, Type::new);";

        assertThat(Lines.broken(line).lines().map(String::strip))
                .containsExactly("register(", "\"" + text.repeat(3) + "\",", "Type::read,", "Type::new);");
    }

    private static void assertBroken(String line, String expected) {
        String broken = Lines.broken(line.formatted(LONG));

        assertThat(line.formatted(LONG).length()).isGreaterThan(120);
        assertThat(broken).isEqualTo(expected.formatted(LONG).stripTrailing());
        assertThat(broken.lines()).allSatisfy(each -> assertThat(each.length()).isLessThanOrEqualTo(120));
    }
}
