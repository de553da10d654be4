package dev.billingsdks.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.sym.PropertyNameMatcher;

final class PropertyNamesTest {

    @Test
    void names_of_every_length_and_script_are_distinguished() {
        List<String> names =
                new ArrayList<>(List.of("a", "A", "aa", "\"quoted\"", "é", "éé", "株式会社", "😀", "a b", "a.b", "@type"));
        for (int length = 3; length < 70; length++) {
            names.add("x".repeat(length));
            names.add("x".repeat(length - 1) + "y");
        }

        assertMatchesAll(names);
    }

    @Test
    void as_many_names_as_a_large_model_has_are_distinguished() {
        long seed = 20_261_121;
        Random random = new Random(seed);

        for (int round = 0; round < 200; round++) {
            List<String> names = new ArrayList<>();
            for (int index = 0; index < random.nextInt(1, 150); index++) {
                names.add("property_" + Integer.toString(random.nextInt(1_000_000), 36) + "_" + index);
            }

            assertMatchesAll(names);
        }
    }

    @Test
    void a_model_may_declare_no_property() {
        PropertyNames none = PropertyNames.of();

        ExtraProperties extras = JsonReader.parse("{\"a\":1,\"\":2}", reader -> {
            reader.startObject();
            assertThat(reader.nextProperty(none)).isEqualTo(-1);
            return reader.endObject();
        });

        assertThat(extras.unknown()).containsOnlyKeys("a", "");
    }

    @Test
    void a_name_given_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PropertyNames.of("a", "b", "a"))
                .withMessage("Property name given twice: a");
    }

    @Test
    void an_empty_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PropertyNames.of("a", ""))
                .withMessage("Property name is empty");
    }

    @Test
    void names_are_matched_as_strings_where_bytes_cannot_be() {
        StringNameMatcher matcher = new StringNameMatcher(List.of("a", "longer_than_thirteen_bytes"));
        String json = "{\"a\":1,\"b\":2,\"longer_than_thirteen_bytes\":3} ";
        JsonParser parser = JsonLimits.DEFAULT.factory().createParser(ObjectReadContext.empty(), Streams.utf8(json));
        parser.nextToken();

        assertThat(parser.nextNameMatch(matcher)).isEqualTo(0);
        assertThat(parser.nextIntValue(-1)).isEqualTo(1);
        assertThat(parser.nextNameMatch(matcher)).isEqualTo(PropertyNameMatcher.MATCH_UNKNOWN_NAME);
        assertThat(parser.nextIntValue(-1)).isEqualTo(2);
        assertThat(parser.nextNameMatch(matcher)).isEqualTo(1);
        assertThat(parser.nextIntValue(-1)).isEqualTo(3);
        assertThat(parser.nextNameMatch(matcher)).isEqualTo(PropertyNameMatcher.MATCH_END_OBJECT);
    }

    private static void assertMatchesAll(List<String> names) {
        PropertyNames properties = PropertyNames.of(names.toArray(String[]::new));
        StringBuilder json = new StringBuilder("{\"unknown to all\":0");
        for (String name : names) {
            json.append(',')
                    .append(JsonWriter.toJson(name))
                    .append(":0,")
                    .append(JsonWriter.toJson(name + "?"))
                    .append(":0");
        }

        for (JsonReader reader : List.of(
                JsonReader.of(json + "}", JsonLimits.DEFAULT),
                JsonReader.of(Streams.utf8(json + "}"), JsonLimits.DEFAULT))) {
            List<Integer> matched = new ArrayList<>();
            ExtraProperties extras = reader.root(document -> {
                document.startObject();
                for (int property = document.nextProperty(properties);
                        property >= 0;
                        property = document.nextProperty(properties)) {
                    assertThat(document.int32()).isZero();
                    matched.add(property);
                }
                return document.endObject();
            });

            for (int index = 0; index < names.size(); index++) {
                assertThat(matched.get(index)).isEqualTo(index);
            }
            assertThat(extras.unknown()).hasSize(names.size() + 1);
        }
    }

    @Test
    void description_names_what_is_set_and_shows_no_value() {
        PropertyNames names = PropertyNames.of("id", "name", "phone");

        assertThat(names.describe("Customer", "cst_1", null, "+31")).isEqualTo("Customer[id, phone]");
    }
}
