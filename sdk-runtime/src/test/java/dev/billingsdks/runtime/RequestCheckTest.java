package dev.billingsdks.runtime;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RequestCheckTest {

    @Test
    void all_problems_are_named_at_once() {
        RequestCheck check = new RequestCheck("ListThingsRequest")
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
                        "ListThingsRequest: owner is required; id must have at least 1 characters, but has 0; token must"
                                + " have at most 3 characters, but has 4; limit must be at least 1, but is 0; page must be at most"
                                + " 1000, but is 1001; ids must have at least 1 elements, but has 0; tags must have at most 1"
                                + " elements, but has 2; after and before exclude each other");
    }

    @Test
    void values_at_their_limits_pass() {
        RequestCheck check = new RequestCheck("ListThingsRequest")
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
    void what_is_not_given_is_not_limited() {
        RequestCheck check = new RequestCheck("ListThingsRequest")
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
        RequestCheck check = new RequestCheck("CreateThingBody").required("parent", null, true);

        assertThatCode(check::verify).doesNotThrowAnyException();
    }

    @Test
    void characters_are_counted_as_json_schema_does() {
        RequestCheck check = new RequestCheck("ListThingsRequest").maxLength("token", "\uD83D\uDE00\uD83D\uDE00", 2);

        assertThatCode(check::verify).doesNotThrowAnyException();
    }
}
