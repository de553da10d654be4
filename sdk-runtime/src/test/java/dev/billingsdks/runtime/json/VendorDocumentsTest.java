package dev.billingsdks.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.InvalidDataException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples that the vendors' own documents give for a list of customers. */
final class VendorDocumentsTest {

    @Test
    void metronomes_own_example_is_read_into_its_model_and_written_back() {
        String example = document("metronome-customers.json");

        ListCustomersResponse page = JsonReader.parse(example, ListCustomersResponse::read);

        assertThat(page.extras().isNull("next_page")).isTrue();
        assertThat(page.nextPage()).isNull();
        assertThat(page.data()).hasSize(1);
        CustomerDetail customer = page.data().get(0);
        assertThat(customer.id()).isEqualTo(UUID.fromString("d7abd0cd-4ae9-4db7-8676-e986a4ebd8dc"));
        assertThat(customer.externalId()).isEqualTo("team@example.com");
        assertThat(customer.ingestAliases()).isEqualTo(List.of("team@example.com"));
        assertThat(customer.name()).isEqualTo("Example, Inc.");
        assertThat(customer.customerConfig().salesforceAccountId()).isEqualTo("0015500001WO1ZiABL");
        assertThat(customer.customFields()).isEqualTo(Map.of("x_account_id", "KyVnHhSBWl7eY2bl"));
        assertThat(customer.createdAt()).isEqualTo(OffsetDateTime.parse("2024-01-01T00:00:00Z"));
        assertThat(customer.hasArchivedAt()).isFalse();
        assertThat(customer.currentBillableStatus()).isNull();
        assertThat(customer.additionalProperties()).isEmpty();
        assertThat(JsonReader.parse(page.toJson(), ListCustomersResponse::read)).isEqualTo(page);
        // The one difference: the vendor's .000 is a fraction that RFC 3339 does not need.
        assertThat(JsonValue.parse(page.toJson())).isEqualTo(JsonValue.parse(example.replace(".000Z", "Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"metronome-customers.json", "kelviq-customers.json", "flatpeak-customers.json"})
    void a_model_of_another_vendor_loses_nothing(String name) {
        JsonValue document = JsonValue.parse(document(name));

        Scalars model = Scalars.fromJson(document.toJson());

        assertThat(model.extras().unknown()).isEqualTo(document.members());
        assertThat(model.toJson()).isEqualTo(document.toJson());
    }

    @Test
    void a_mutated_page_is_either_read_or_refused_without_quoting_it() {
        long seed = 20_261_121;
        Random random = new Random(seed);
        byte[] page = JsonReader.parse(document("metronome-customers.json"), ListCustomersResponse::read)
                .toJson()
                .getBytes(StandardCharsets.UTF_8);

        for (int round = 0; round < 20_000; round++) {
            byte[] mutated = mutate(page, random);
            try {
                ListCustomersResponse read = JsonReader.of(new ByteArrayInputStream(mutated), JsonLimits.DEFAULT)
                        .root(ListCustomersResponse::read);
                String written = read.toJson();
                assertThat(JsonReader.parse(written, ListCustomersResponse::read)
                                .toJson())
                        .as("seed " + seed + ", round " + round)
                        .isEqualTo(written);
                assertThat(read.data()).isNotNull();
            } catch (DecodeException | InvalidDataException expected) {
                assertThat(expected.getMessage()).doesNotContain("Example", "team@", "KyVn");
            }
        }
    }

    @Test
    void a_page_cut_anywhere_is_refused() {
        byte[] page = document("flatpeak-customers.json").trim().getBytes(StandardCharsets.UTF_8);

        for (int length = 1; length < page.length; length++) {
            InputStream cut = new ByteArrayInputStream(page, 0, length);
            assertThatExceptionOfType(DecodeException.class)
                    .isThrownBy(() -> JsonReader.of(cut, JsonLimits.DEFAULT).root(Scalars::read))
                    .satisfies(e -> assertThat(e.truncated()).isTrue());
        }
    }

    private static byte[] mutate(byte[] page, Random random) {
        byte[] mutated = page.clone();
        for (int change = random.nextInt(1, 4); change > 0; change--) {
            int at = random.nextInt(mutated.length);
            switch (random.nextInt(4)) {
                case 0 -> mutated[at] = (byte) random.nextInt(256);
                case 1 -> mutated[at] = (byte) "{}[]\",:0-.enull\\u".charAt(random.nextInt(17));
                case 2 -> mutated[at] = mutated[random.nextInt(mutated.length)];
                default -> {
                    int from = random.nextInt(mutated.length);
                    int count = Math.min(random.nextInt(8), mutated.length - Math.max(from, at));
                    System.arraycopy(page, from, mutated, at, count);
                }
            }
        }
        return mutated;
    }

    private static String document(String name) {
        try (InputStream stream = VendorDocumentsTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
