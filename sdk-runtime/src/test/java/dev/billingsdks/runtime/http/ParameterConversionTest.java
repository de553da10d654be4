package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.error.RequestNotSentException;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.ParameterStyle;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.runtime.http.syntax.PercentEncoder;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.OpenEnum;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Values have one form in every place of a request, which is that of JSON. */
class ParameterConversionTest {

    private static final Operation<Thing> GET =
            Operation.get("Acme", "getThing", "/things").returns(Thing::read);
    private static final Operation<Thing> GET_BY_PATH =
            Operation.get("Acme", "getThing", "/things/{amount}").returns(Thing::read);
    private static final Operation<Thing> POST_FORM =
            Operation.post("Acme", "postThing", "/things").sendsForm().returns(Thing::read);
    private static final Operation<Thing> POST_PARTS =
            Operation.post("Acme", "postThing", "/things").sendsMultipart().returns(Thing::read);

    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());

    @AfterEach
    void closeServer() {
        server.close();
    }

    private enum Place {
        QUERY,
        QUERY_LIST,
        DEEP_OBJECT,
        JSON_PARAMETER,
        PATH,
        PATH_LIST,
        HEADER,
        COOKIE,
        FORM,
        FORM_LIST,
        PART,
        PART_LIST
    }

    static Stream<Arguments> written() {
        Map<Object, String> values = new LinkedHashMap<>();
        values.put("a b", "a b");
        values.put(true, "true");
        values.put(-7, "-7");
        values.put(Long.MIN_VALUE, "-9223372036854775808");
        values.put(new BigDecimal("1E+3"), "1000");
        values.put(new BigDecimal("-1.50E-7"), "-0.000000150");
        values.put(new BigDecimal("0E-6176"), "0");
        values.put(new BigDecimal("0E+1000000000"), "0");
        values.put(new BigDecimal("0.00"), "0.00");
        values.put(UUID.fromString("d7abd0cd-4ae9-4db7-8676-e986a4ebd8dc"), "d7abd0cd-4ae9-4db7-8676-e986a4ebd8dc");
        values.put(URI.create("https://a.example/?b=c"), "https://a.example/?b=c");
        values.put(LocalDate.of(2024, 2, 29), "2024-02-29");
        values.put(OffsetDateTime.parse("2024-01-01T10:00+02:00"), "2024-01-01T10:00:00+02:00");
        values.put(
                OffsetDateTime.of(1900, 1, 1, 0, 19, 32, 0, ZoneOffset.ofHoursMinutesSeconds(0, 19, 32)),
                "1900-01-01T00:00:00Z");
        values.put((OpenEnum) () -> "draft", "draft");
        values.put(JsonValue.of("text"), "text");
        values.put(JsonValue.parse("1.50e3"), "1.50e3");
        values.put(JsonValue.of(false), "false");
        return values.entrySet().stream()
                .flatMap(value ->
                        Stream.of(Place.values()).map(place -> Arguments.of(place, value.getKey(), value.getValue())));
    }

    @ParameterizedTest
    @MethodSource("written")
    void value_is_written_as_in_json(Place place, Object value, String text) {
        send(place, value);

        RecordedRequest request = server.onlyRequest();
        String sent = decoded(request.target()) + "\n" + request.headers() + "\n"
                + (place == Place.FORM || place == Place.FORM_LIST ? decoded(request.body()) : request.body());
        String json = text.matches("true|false|-?[0-9.]+(e3)?") ? text : "\"" + text + "\"";
        assertThat(sent)
                .containsPattern(
                        switch (place) {
                            case QUERY, HEADER, COOKIE, FORM -> "amount(=|: )\\Q" + encoded(place, text) + "\\E";
                            case QUERY_LIST, FORM_LIST -> "amount=x&amount=\\Q" + text + "\\E";
                            case DEEP_OBJECT -> "amount\\[member]=\\Q" + text + "\\E";
                            case JSON_PARAMETER -> "amount=\\Q" + json + "\\E";
                            case PATH -> "/things/\\Q" + text + "\\E\n";
                            case PATH_LIST -> "/things/x,\\Q" + text + "\\E\n";
                            case PART, PART_LIST -> "name=\"amount\"\r\n[^\r]+\r\n\r\n\\Q" + text + "\\E\r\n--";
                        });
    }

    static Stream<Arguments> rejected() {
        return Stream.of(
                        new BigDecimal("1E+1000000000"),
                        new BigDecimal("1E-1000000000"),
                        new BigDecimal("-7E+2147483647"),
                        new BigDecimal("1E+1001"),
                        new BigDecimal("1E-1001"),
                        new BigDecimal(BigInteger.ONE.shiftLeft(50_000_000)),
                        LocalDate.of(10_000, 1, 1),
                        LocalDate.of(-1, 1, 1),
                        LocalDate.MAX,
                        OffsetDateTime.MAX,
                        OffsetDateTime.MIN,
                        OffsetDateTime.parse("+10000-01-01T00:00Z"),
                        OffsetDateTime.of(9999, 12, 31, 23, 59, 59, 0, ZoneOffset.ofTotalSeconds(-1)),
                        1.5,
                        Double.NaN,
                        Float.POSITIVE_INFINITY,
                        new Object())
                .flatMap(value -> Stream.of(Place.values()).map(place -> Arguments.of(place, value)));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("rejected")
    void value_without_a_form_in_json_is_rejected_before_anything_is_sent(Place place, Object value) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> send(place, value))
                        .isInstanceOf(RequestNotSentException.class)
                        .hasMessageMatching("Acme (get|post)Thing: .*parameter amount cannot be sent: "
                                + "(the number has more than 1000 digits|the year is outside|a value of type java).*"));

        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void limit_of_a_number_is_that_of_json(Place place) {
        String digits = "1" + "0".repeat(1000);

        send(place, new BigDecimal("1E+1000"));

        RecordedRequest request = server.onlyRequest();
        assertThat(request.target() + request.headers() + request.body()).contains(digits);
        assertThat(JsonValue.of(new BigDecimal("1E+1000")).toJson()).isEqualTo(digits);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String encoded(Place place, String text) {
        if (place != Place.COOKIE) {
            return text;
        }
        StringBuilder encoded = new StringBuilder();
        PercentEncoder.append(encoded, "text", text);
        return encoded.toString();
    }

    private void send(Place place, Object value) {
        RequestParameters parameters = new RequestParameters();
        List<Object> list = List.of("x", value);
        switch (place) {
            case QUERY -> send(GET, parameters.query("amount", value));
            case QUERY_LIST -> send(GET, parameters.query("amount", list));
            case DEEP_OBJECT ->
                send(GET, parameters.query("amount", Map.of("member", value), ParameterStyle.DEEP_OBJECT));
            case JSON_PARAMETER -> send(GET, parameters.query("amount", value, ParameterStyle.JSON));
            case PATH -> send(GET_BY_PATH, parameters.path("amount", value));
            case PATH_LIST -> send(GET_BY_PATH, parameters.path("amount", list));
            case HEADER -> send(GET, parameters.header("amount", value));
            case COOKIE -> send(GET, parameters.cookie("amount", value));
            case FORM -> send(POST_FORM, parameters.body(Map.of("amount", value)));
            case FORM_LIST -> send(POST_FORM, parameters.body(Map.of("amount", list)));
            case PART -> send(POST_PARTS, parameters.part("amount", value));
            case PART_LIST -> send(POST_PARTS, parameters.part("amount", list));
        }
    }

    private void send(Operation<Thing> operation, RequestParameters parameters) {
        try (TestClient client = TestClient.of(server).build()) {
            client.send(operation, parameters);
        }
    }
}
