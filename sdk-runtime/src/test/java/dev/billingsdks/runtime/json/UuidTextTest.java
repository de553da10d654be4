package dev.billingsdks.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UuidTextTest {

    @Test
    void any_uuid_is_read_in_either_case() {
        long seed = 20_261_121;
        Random random = new Random(seed);

        for (int round = 0; round < 10_000; round++) {
            UUID uuid = new UUID(random.nextLong(), random.nextLong());

            assertThat(parse(uuid.toString())).as("seed " + seed).isEqualTo(uuid);
            assertThat(parse(uuid.toString().toUpperCase(Locale.ROOT)))
                    .as("seed " + seed)
                    .isEqualTo(uuid);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "d7abd0cd-4ae9-4db7-8676-e986a4ebd8d",
                "d7abd0cd-4ae9-4db7-8676-e986a4ebd8dcc",
                "d7abd0cd4ae94db78676e986a4ebd8dc",
                "d7abd0cd-4ae9-4db7-8676-e986a4ebd8dg",
                "d7abd0cd-4ae9-4db7-8676_e986a4ebd8dc",
                "d7abd0cd-4ae9-4db7-86761e986a4ebd8dc",
                "g7abd0cd-4ae9-4db7-8676-e986a4ebd8dc",
                "d7abd0cd--ae9-4db7-8676-e986a4ebd8dc",
                "d7abd0cd-4ae9-4db7-8676-e986a4ebd8d１",
                "d7abd0cd-4ae9-4db7-8676-e986a4ebd8d@",
                "d7abd0cd-4ae9-4db7-8676-e986a4ebd8d`",
                "1-1-1-1-1",
            })
    void anything_but_its_36_characters_is_not_a_uuid(String text) {
        assertThat(parse(text)).isNull();
    }

    private static UUID parse(String text) {
        return UuidText.parse(("a" + text + "a").toCharArray(), 1, text.length());
    }
}
