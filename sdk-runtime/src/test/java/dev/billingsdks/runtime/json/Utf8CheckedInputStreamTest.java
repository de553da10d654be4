package dev.billingsdks.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.billingsdks.runtime.error.DecodeException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8CheckedInputStreamTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00c0\u00af",
                "\u00c1\u00bf",
                "\u00e0\u0080\u0080",
                "\u00e0\u009f\u00bf",
                "\u00ed\u00a0\u0080",
                "\u00f0\u008f\u00bf\u00bf",
                "\u00f4\u0090\u0080\u0080",
                "\u00f5\u0080\u0080\u0080",
                "\u00ff",
                "\u0080",
                "\u00c3"
            })
    void ill_formed_text_is_an_error_wherever_it_is(String bytes) {
        IntStream.range(0, 20).forEach(length -> {
            byte[] json = ("[\"" + "x".repeat(length) + bytes + "\"]").getBytes(StandardCharsets.ISO_8859_1);

            for (InputStream stream : new InputStream[] {new ByteArrayInputStream(json), Streams.slow(json)}) {
                assertThatExceptionOfType(DecodeException.class)
                        .isThrownBy(
                                () -> JsonReader.of(stream, JsonLimits.DEFAULT).root(JsonReader::json))
                        .satisfies(e -> assertThat(e.truncated()).isFalse())
                        .withMessageStartingWith("The document is not valid");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void every_character_of_unicode_is_read_in_every_encoding(Charset encoding) {
        StringBuilder all = new StringBuilder();
        IntStream.rangeClosed(' ', Character.MAX_CODE_POINT)
                .filter(character -> character != '"' && character != '\\')
                .filter(character -> character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                .forEach(all::appendCodePoint);
        byte[] json = ("[\"" + all + "\"]").getBytes(encoding);

        JsonValue value = JsonReader.of(new ByteArrayInputStream(json), JsonLimits.DEFAULT)
                .root(JsonReader::json);

        assertThat(value.elements().get(0).asString()).isEqualTo(all.toString());
    }

    static Stream<Charset> encodings() {
        return Stream.of("UTF-8", "UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32BE", "UTF-32LE")
                .map(Charset::forName);
    }
}
