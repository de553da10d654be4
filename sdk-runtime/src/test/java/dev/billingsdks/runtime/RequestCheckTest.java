package dev.billingsdks.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestCheckTest {

    @Test
    void all_problems_are_named_at_once() {
        RequestCheck check = new RequestCheck("ListThingsParams")
                .required("owner", null)
                .minLength("id", "", 1)
                .maxLength("token", "abcd", 3)
                .minimum("limit", 0, 1)
                .maximum("page", 1001L, 1000)
                .minItems("ids", List.of(), 1)
                .maxItems("tags", List.of("a", "b"), 1)
                .exclusive("after", "x", "before", "y");

        assertThatThrownBy(check::verify)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "ListThingsParams: owner is required; id must have at least 1 characters, but has 0; token must"
                                + " have at most 3 characters, but has 4; limit must be at least 1, but is 0; page must be at most"
                                + " 1000, but is 1001; ids must have at least 1 elements, but has 0; tags must have at most 1"
                                + " elements, but has 2; after and before exclude each other");
    }

    @Test
    void values_at_their_limits_pass() {
        RequestCheck check = new RequestCheck("ListThingsParams")
                .required("owner", "o")
                .minLength("id", "a", 1)
                .maxLength("token", "abc", 3)
                .minimum("limit", 1, 1)
                .maximum("page", 1000, 1000)
                .minItems("ids", List.of("a"), 1)
                .maxItems("tags", List.of("a"), 1)
                .exclusive("after", "x", "before", null);

        assertThatCode(check::verify).doesNotThrowAnyException();
    }

    @Test
    void none_of_a_group_of_which_exactly_one_is_required_is_refused() {
        RequestCheck check = new RequestCheck("Budget").exactlyOne("cost, expense, balance", null, null, null);

        assertThatThrownBy(check::verify)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Budget: cost, expense, balance: exactly one must be set, but none is");
    }

    @Test
    void two_of_a_group_of_which_exactly_one_is_required_are_refused() {
        RequestCheck check = new RequestCheck("Budget").exactlyOne("cost, expense, balance", "c", null, "b");

        assertThatThrownBy(check::verify)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Budget: cost, expense, balance: exactly one must be set, but 2 are");
    }

    @Test
    void one_of_a_group_passes() {
        RequestCheck check = new RequestCheck("Budget").exactlyOne("cost, expense, balance", null, "e", null);

        assertThatCode(check::verify).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+1000000000", "1E+2147483647", "18446744073709551617", "100.5"})
    void number_beyond_a_limit_is_refused_at_once_however_large_it_is(String value) {
        BigDecimal number = new BigDecimal(value);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(new RequestCheck("ListThingsParams").maximum("limit", number, 100)::verify)
                        .isInstanceOf(IllegalArgumentException.class));
        assertThatThrownBy(new RequestCheck("ListThingsParams").minimum("limit", number.negate(), -100)::verify)
                .isInstanceOf(IllegalArgumentException.class);
        assertThatCode(new RequestCheck("ListThingsParams").minimum("limit", number, 100)::verify)
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_not_given_is_not_limited() {
        RequestCheck check = new RequestCheck("ListThingsParams")
                .minLength("id", null, 1)
                .maxLength("token", null, 3)
                .minimum("limit", null, 1)
                .maximum("page", null, 1000)
                .minItems("ids", null, 1)
                .maxItems("tags", null, 1)
                .exclusive("after", null, "before", null);

        assertThatCode(check::verify).doesNotThrowAnyException();
    }

    @Test
    void null_that_was_given_on_purpose_is_not_missing() {
        RequestCheck check = new RequestCheck("CreateThingBody").requiredNullable("parent", true);

        assertThatCode(check::verify).doesNotThrowAnyException();
    }

    @Test
    void what_is_wrong_with_a_part_is_reported_with_the_rest() {
        RequestCheck part =
                new RequestCheck("CreateThingBody").required("name", null).required("size", null);
        RequestCheck whole = new RequestCheck("CreateThingParams").required("id", null);

        assertThatThrownBy(() -> whole.build("body", () -> verified(part), body -> body))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CreateThingParams: id is required; body.name is required; body.size is required");
    }

    @Test
    void whole_is_not_built_of_a_part_if_anything_else_is_wrong() {
        RequestCheck whole = new RequestCheck("CreateThingParams").required("id", null);

        assertThatThrownBy(() -> whole.build("body", () -> "part", body -> fail("built")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CreateThingParams: id is required");
    }

    @Test
    void whole_is_built_of_its_part() {
        String built = new RequestCheck("CreateThingParams")
                .required("id", "t1")
                .build("body", () -> verified(new RequestCheck("CreateThingBody")), body -> "whole " + body);

        assertThat(built).isEqualTo("whole part");
    }

    private static String verified(RequestCheck check) {
        check.verify();
        return "part";
    }

    @Test
    void characters_are_counted_as_json_schema_does() {
        RequestCheck check = new RequestCheck("ListThingsParams").maxLength("token", "\uD83D\uDE00\uD83D\uDE00", 2);

        assertThatCode(check::verify).doesNotThrowAnyException();
    }
}
