package dev.billingsdks.contract.sdk;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.sdk.Parcel.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelSampleTest {

    private static final String JSON = "{\"id\": \"p-1\", \"tags\": [\"a\"], \"note\": {\"text\": \"new\"}}";

    @Test
    void a_model_that_keeps_every_guarantee_passes() {
        ModelSample<Parcel> sample = sample(Flaw.NONE);

        assertThatCode(sample::verify).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WRITES_NO_TAGS                 | Parcel writes other JSON than it read
            HAS_A_HASH_CODE_OF_ITS_OWN     | Parcel has another hash code than its copy
            IS_EQUAL_WITHOUT_ITS_ID        | Parcel is equal to one without id
            SHOWS_ITS_ID                   | Parcel has a text that is not the names of its set properties
            LENDS_ITS_TAGS                 | Parcel.tags() can be changed
            FORGIVES_AN_ID_OF_ANOTHER_TYPE | Parcel has 0 unreadable properties if only id has another type
            QUOTES_AN_ID_OF_ANOTHER_TYPE   | Parcel does not report that id is unreadable, or quotes it
            """)
    void a_broken_guarantee_is_named(Flaw flaw, String message) {
        ModelSample<Parcel> sample = sample(flaw);

        assertThatThrownBy(sample::verify).isInstanceOf(AssertionError.class).hasMessageStartingWith(message);
    }

    @Test
    void a_copy_that_differs_is_an_error() {
        ModelSample<Parcel> sample =
                ModelSample.of(json -> new Parcel(json, Flaw.NONE), parcel -> new Parcel("{}", Flaw.NONE), JSON);

        assertThatThrownBy(sample::verify)
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Parcel is not equal to its copy");
    }

    private static ModelSample<Parcel> sample(Flaw flaw) {
        return ModelSample.of(json -> new Parcel(json, flaw), parcel -> new Parcel(parcel.toJson(), flaw), JSON);
    }
}
