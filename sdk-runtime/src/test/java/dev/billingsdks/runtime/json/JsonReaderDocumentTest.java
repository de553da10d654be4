package dev.billingsdks.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.error.DecodeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonReaderDocumentTest {

    private static final String PAGE =
            "{\"data\":[{\"id\":\"d7abd0cd-4ae9-4db7-8676-e986a4ebd8dc\",\"name\":\"Zoë 株式会社 😀\",\"live\":true,\"gone\":null,"
                    + "\"amount\":-12.5e1,\"custom_fields\":{\"k\\u00e9y\":\"v\\\\\"}}],\"next_page\":null}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|The JSON document is an array, but an object is expected at $, offset 1",
                "null|The JSON document is null, but an object is expected at $, offset 4",
                "\"text\"|The JSON document is a string, but an object is expected at $, offset 1",
                "12 |The JSON document is a number, but an object is expected at $, offset 2",
                "true|The JSON document is a boolean, but an object is expected at $, offset 4",
                "``|The JSON document is empty at $, offset 0",
                "` \n `|The JSON document is empty at $, offset 3",
                "{} {}|The JSON document has more text after its end at $, offset 4",
                "{}]|The document is not valid JSON at $, offset 2",
                "<html><body>|The document is not valid JSON at $, offset 1",
            })
    void a_root_that_is_not_an_object_is_an_error(String json, String message) {
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> read(json))
                .satisfies(e -> {
                    assertThat(e.getMessage().replaceAll("offset \\d+", "offset"))
                            .isEqualTo(message.replaceAll("offset \\d+", "offset"));
                    assertThat(e.truncated()).isFalse();
                    assertThat(e).hasNoCause();
                });
    }

    @Test
    void a_bare_array_is_read_where_one_is_expected() {
        List<CustomerDetail> customers =
                JsonReader.parse("[{\"name\":\"a\"},null]", reader -> reader.list(CustomerDetail::read));

        assertThat(customers).hasSize(2);
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> JsonReader.parse("{}", reader -> reader.list(CustomerDetail::read)))
                .withMessageStartingWith("The JSON document is an object, which is not what is expected here at $");
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> JsonReader.parse("null", reader -> reader.list(CustomerDetail::read)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"data\":[{\"name\":\"canary\"},{\"name\":canary}]}|$.data[1].name",
                "{\"data\":[{},{},{},{\"canary\":{\"canary\":[0,1,canary]}}]}|$.data[3][*][*][2]",
                "{\"data\":[{\"custom_fields\":{\"canary\":01}}]}|$.data[0].custom_fields[*]",
                "{\"data\":[{\"customer_config\":{\"salesforce_account_id\":'canary'}}]}|$.data[0].customer_config.salesforce_account_id",
                "{\"data\":[{\"ingest_aliases\":[\"canary\",\"canary\" \"canary\"]}]}|$.data[0].ingest_aliases[2]",
                "{\"data\":[],}|$.data",
                "{\"next_page\":null,\"canary\":tru}|$[*]",
                "{\"data\":[{\"name\":\"can\u0001ary\"}]}|$.data[0].name",
                "{\"data\":[{\"name\":\"\\x\"}]}|$.data[0].name",
                "{\"data\":[{\"name\":NaN}]}|$.data[0].name",
                "{\"data\":[7,canary]}|$.data[1]",
            })
    void a_syntax_error_tells_its_path_and_no_data(String json, String path) {
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> read(json))
                .satisfies(e -> {
                    assertThat(e.jsonPath()).isEqualTo(path);
                    assertThat(e.offset()).isPositive();
                    assertThat(e.truncated()).isFalse();
                    assertThat(e.getMessage())
                            .startsWith("The document is not valid JSON at $")
                            .doesNotContain("canary");
                    assertThat(e).hasNoCause();
                });
    }

    @Test
    void a_name_that_is_no_identifier_is_quoted_in_a_path() {
        PropertyNames names = PropertyNames.of("it's a \\name", "@type", "plain");

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> JsonReader.parse("{\"it's a \\\\name\": x}", reader -> {
                    reader.startObject();
                    reader.nextProperty(names);
                    return reader.string();
                }))
                .satisfies(e -> assertThat(e.jsonPath()).isEqualTo("$['it\\'s a \\\\name']"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void a_document_cut_off_anywhere_is_reported_as_truncated(String charset) {
        byte[] whole = PAGE.getBytes(Charset.forName(charset));

        for (int length = 8; length < whole.length; length++) {
            InputStream cut = new ByteArrayInputStream(whole, 0, length);
            boolean wholeCharacters = charset.equals("UTF-8") || length % 4 == 0;
            assertThatExceptionOfType(DecodeException.class)
                    .as("cut at " + length)
                    .isThrownBy(() -> read(cut))
                    .satisfies(
                            e -> assertThat(e.truncated() || !wholeCharacters).isTrue());
        }
    }

    @Test
    void a_text_cut_off_anywhere_is_reported_as_truncated() {
        for (int length = 1; length < PAGE.length(); length++) {
            String cut = PAGE.substring(0, length);
            assertThatExceptionOfType(DecodeException.class)
                    .as("cut at " + length)
                    .isThrownBy(() -> read(cut))
                    .satisfies(e -> assertThat(e.truncated()).isTrue())
                    .withMessageStartingWith("The JSON document ends too early at $");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void the_encoding_is_detected_with_and_without_a_byte_order_mark(String charset) {
        for (String mark : new String[] {"", "\uFEFF"}) {
            byte[] bytes = (mark + PAGE).getBytes(Charset.forName(charset));

            ListCustomersResponse page = read(new ByteArrayInputStream(bytes));

            assertThat(page.data().get(0).name()).isEqualTo("Zoë 株式会社 😀");
            assertThat(page.data().get(0).customFields()).containsEntry("kéy", "v\\");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ff", "80", "c3", "c328", "e28228", "f0288cbc", "f8888080", "fe", "eda080"})
    void malformed_utf_8_is_an_error_wherever_it_is(String hex) {
        byte[] broken = HexFormat.of().parseHex(hex);

        for (String around :
                new String[] {"{\"name\":\"a%b\"}", "{\"a%b\":1}", "{\"other\":\"a%b\"}", "{\"uuid\":[\"a%b\"]}"}) {
            byte[] start = around.substring(0, around.indexOf('%')).getBytes(StandardCharsets.UTF_8);
            byte[] end = around.substring(around.indexOf('%') + 1).getBytes(StandardCharsets.UTF_8);
            byte[] all = new byte[start.length + broken.length + end.length];
            System.arraycopy(start, 0, all, 0, start.length);
            System.arraycopy(broken, 0, all, start.length, broken.length);
            System.arraycopy(end, 0, all, start.length + broken.length, end.length);

            assertThatExceptionOfType(DecodeException.class)
                    .as(hex + " in " + around)
                    .isThrownBy(() -> JsonReader.of(new ByteArrayInputStream(all), JsonLimits.DEFAULT)
                            .root(CustomerDetail::read));
        }
    }

    @Test
    void a_stream_is_read_to_its_end_and_left_open() throws IOException {
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream((PAGE + " ".repeat(20_000)).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        read(stream);

        assertThat(stream.available()).isZero();
        assertThat(closed[0]).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"data\":[{\"name\":\"a", "{\"data\":[]}", "{\"data\":[]} "})
    void a_failure_of_the_stream_comes_out_as_itself(String start) {
        IOException failure = new IOException("connection reset");

        assertThatThrownBy(() -> read(Streams.failing(start, failure)))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(failure)
                .cause()
                .isSameAs(failure);
    }

    private static ListCustomersResponse read(String json) {
        return JsonReader.parse(json, ListCustomersResponse::read);
    }

    private static ListCustomersResponse read(InputStream stream) {
        return JsonReader.of(stream, JsonLimits.DEFAULT).root(ListCustomersResponse::read);
    }
}
