package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.error.RequestNotSentException;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.ParameterStyle;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.runtime.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How parameters look on the wire; the examples are those of OpenAPI 3.1, section 4.8.12.4. */
class ParameterStyleTest {

    private static final Operation<Thing> GET =
            Operation.get("Acme", "getThing", "/things").returns(Thing::read);
    private static final Operation<Thing> GET_BY_PATH =
            Operation.get("Acme", "getThing", "/things{color}/parts").returns(Thing::read);

    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());

    @AfterEach
    void closeServer() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "LABEL single .blue",
                "LABEL array .blue,black,brown",
                "LABEL object .R,100,G,200,B,150",
                "LABEL_EXPLODED array .blue.black.brown",
                "LABEL_EXPLODED object .R=100.G=200.B=150",
                "MATRIX single ;color=blue",
                "MATRIX array ;color=blue,black,brown",
                "MATRIX object ;color=R,100,G,200,B,150",
                "MATRIX_EXPLODED array ;color=blue;color=black;color=brown",
                "MATRIX_EXPLODED object ;R=100;G=200;B=150",
                "SIMPLE array blue,black,brown",
                "SIMPLE object R,100,G,200,B,150",
                "SIMPLE_EXPLODED array blue,black,brown",
                "SIMPLE_EXPLODED object R=100,G=200,B=150",
                "JSON array %5B%22blue%22%2C%22black%22%2C%22brown%22%5D"
            })
    void path_parameter_is_written_by_its_style(ParameterStyle style, String kind, String written) {
        send(GET_BY_PATH, new RequestParameters().path("color", value(kind), style));

        assertThat(server.onlyRequest().target()).isEqualTo("/things" + written + "/parts");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "FORM single ?color=blue",
                "FORM array ?color=blue,black,brown",
                "FORM object ?color=R,100,G,200,B,150",
                "FORM_EXPLODED array ?color=blue&color=black&color=brown",
                "FORM_EXPLODED object ?R=100&G=200&B=150",
                "SPACE_DELIMITED array ?color=blue%20black%20brown",
                "PIPE_DELIMITED array ?color=blue%7Cblack%7Cbrown",
                "DEEP_OBJECT single ?color=blue",
                "DEEP_OBJECT object ?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
                "JSON object ?color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D",
                "FORM nothing ''",
                "FORM_EXPLODED nothing ''"
            })
    void query_parameter_is_written_by_its_style(ParameterStyle style, String kind, String written) {
        send(GET, new RequestParameters().query("color", value(kind), style));

        assertThat(server.onlyRequest().target()).isEqualTo("/things" + written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "SIMPLE array blue,black,brown",
                "SIMPLE object R,100,G,200,B,150",
                "SIMPLE_EXPLODED object R=100,G=200,B=150"
            })
    void header_parameter_is_written_by_its_style(ParameterStyle style, String kind, String written) {
        send(GET, new RequestParameters().header("X-Color", value(kind), style));

        assertThat(server.onlyRequest().header("X-Color")).isEqualTo(written);
    }

    @Test
    void json_in_a_header_is_ascii() {
        send(GET, new RequestParameters().header("X-Names", List.of("Zo\u00eb"), ParameterStyle.JSON));

        assertThat(server.onlyRequest().header("X-Names")).isEqualTo("[\"Zo\\u00eb\"]");
    }

    @Test
    void cookie_parameters_share_one_header() {
        send(
                GET,
                new RequestParameters()
                        .cookie("session", "a;b")
                        .cookie("none", null)
                        .cookie("ids", List.of(1, 2), ParameterStyle.FORM)
                        .cookie("tags", List.of("x", "y")));

        assertThat(server.onlyRequest().header("Cookie")).isEqualTo("session=a%3Bb; ids=1%2C2; tags=x; tags=y");
    }

    @Test
    void values_are_encoded_and_delimiters_are_not() {
        send(
                GET,
                new RequestParameters()
                        .query("f", Map.of("a&b", "c=d"), ParameterStyle.DEEP_OBJECT)
                        .query("l", List.of("a,b", "c|d"), ParameterStyle.PIPE_DELIMITED));

        assertThat(server.onlyRequest().target()).isEqualTo("/things?f%5Ba%26b%5D=c%3Dd&l=a%2Cb%7Cc%7Cd");
    }

    @Test
    void model_is_an_object_and_json_is_what_it_is() {
        send(
                GET,
                new RequestParameters()
                        .query("thing", new Thing("t1"), ParameterStyle.DEEP_OBJECT)
                        .query("any", JsonValue.of("x y")));

        assertThat(server.onlyRequest().target()).isEqualTo("/things?thing%5Bid%5D=t1&any=x%20y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void path_value_that_would_be_another_path_is_not_sent(String value) {
        Operation<Thing> operation =
                Operation.get("Acme", "getThing", "/things/{id}").returns(Thing::read);

        assertThatThrownBy(() -> send(operation, new RequestParameters().path("id", value)))
                .isInstanceOf(RequestNotSentException.class)
                .hasMessageContaining("path parameter id is empty or a dot segment");

        assertThat(server.requests()).isEmpty();
    }

    @Test
    void dot_behind_the_dot_of_a_label_is_not_sent() {
        Operation<Thing> operation =
                Operation.get("Acme", "getThing", "/things/{id}").returns(Thing::read);

        assertThatThrownBy(() -> send(operation, new RequestParameters().path("id", ".", ParameterStyle.LABEL)))
                .isInstanceOf(RequestNotSentException.class);

        assertThat(server.requests()).isEmpty();
    }

    @Test
    void slashes_stay_within_their_segment() {
        Operation<Thing> operation =
                Operation.get("Acme", "getThing", "/things/{ids}").returns(Thing::read);

        send(operation, new RequestParameters().path("ids", List.of("../a", "b/c?d#e")));

        assertThat(server.onlyRequest().target()).isEqualTo("/things/..%2Fa,b%2Fc%3Fd%23e");
    }

    @Test
    void array_within_an_array_is_not_sent() {
        assertThatThrownBy(() -> send(GET, new RequestParameters().query("grid", List.of(List.of(1)))))
                .isInstanceOf(RequestNotSentException.class)
                .hasMessageContaining("parameter grid holds an array or object within another, which cannot be sent");
    }

    private void send(Operation<Thing> operation, RequestParameters parameters) {
        try (TestClient client = TestClient.of(server).build()) {
            client.send(operation, parameters);
        }
    }

    private static Object value(String kind) {
        return switch (kind) {
            case "single" -> "blue";
            case "array" -> List.of("blue", "black", "brown");
            case "nothing" -> List.of();
            default -> {
                Map<String, Integer> color = new LinkedHashMap<>();
                color.put("R", 100);
                color.put("G", 200);
                color.put("B", 150);
                yield color;
            }
        };
    }
}
