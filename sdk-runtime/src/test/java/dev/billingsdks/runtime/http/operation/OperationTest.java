package dev.billingsdks.runtime.http.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.http.Thing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationTest {

    @Test
    void an_operation_tells_what_it_is() {
        Operation<Thing> operation =
                Operation.patch("Acme", "changeThing", "/things/{id}/").returns(Thing::read);

        assertThat(operation.vendor()).isEqualTo("Acme");
        assertThat(operation.name()).isEqualTo("changeThing");
        assertThat(operation.method()).isEqualTo("PATCH");
        assertThat(operation.pathTemplate()).isEqualTo("/things/{id}/");
        assertThat(operation).hasToString("Acme changeThing: PATCH /things/{id}/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"things", "", "/things/{id", "/things/{}", "/a b", "/a?b", "/a#b", "/a}", "/caf\u00e9"})
    void a_path_template_that_would_not_make_a_url_is_refused(String template) {
        assertThatThrownBy(() -> Operation.get("Acme", "getThing", template))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a path template ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"200", "4xx", "40", "4040", "4X4", "", "Default", "6XX"})
    void the_status_of_an_error_is_a_status_a_class_or_the_default(String status) {
        Operation.Builder builder = Operation.get("Acme", "getThing", "/things");

        assertThatThrownBy(() -> builder.error(status, Thing::read))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the status of an error must be like 404, 4XX or default, but is \"" + status + "\"");
    }

    @Test
    void an_error_is_declared_once() {
        Operation.Builder builder = Operation.get("Acme", "getThing", "/things").error("404", Thing::read);

        assertThatThrownBy(() -> builder.error("404", Thing::read))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the error of status 404 is declared twice");
    }
}
