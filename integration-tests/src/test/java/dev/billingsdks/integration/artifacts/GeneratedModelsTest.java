package dev.billingsdks.integration.artifacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.InvalidDataException;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.MapMembers;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads and writes JSON with the models of the generator's goldens, which this test compiles. */
final class GeneratedModelsTest {

    private static final Path GOLDENS = Path.of("..", "generator-config", "src", "test", "resources", "golden-schemas");

    @TempDir
    private static Path classes;

    private static URLClassLoader loader;

    @BeforeAll
    static void compileGoldens() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> found = Files.walk(GOLDENS);
                StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> sources = found.filter(file -> file.getParent().endsWith("model"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
            List<String> options = List.of("-proc:none", "-d", classes.toString());
            boolean compiled = compiler.getTask(
                            null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).isTrue();
        }
        loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
    }

    @AfterAll
    static void closeLoader() throws IOException {
        loader.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "PaymentMethod | {\"object\":\"card\",\"last4\":\"1\",\"more\":[1.50]} | OfCard",
                "PaymentMethod | {\"object\":\"bank_account\",\"iban\":\"1\"}        | OfBankAccount",
                "PaymentMethod | {\"name\":\"purse\"}                              | OfWallet",
                "PaymentMethod | {\"object\":\"card\"}                             | OfWallet",
                "PaymentMethod | \"cash\"                                          | OfString",
                "PaymentMethod | [\"cash\",{}]                                     | Unknown",
                "PaymentSource | {\"object\":\"CARD\"}                             | OfCard",
                "PaymentSource | {\"object\":\"cheque\",\"iban\":\"1\"}              | Unknown",
                "PaymentSource | {\"iban\":\"1\"}                                  | Unknown",
                "Pet           | {\"pet_type\":\"Dog\",\"weight\":7}                 | OfDog",
                "Adjustment    | {\"reason\":\"x\",\"percent\":12.50}                | OfPercentOff",
                "Adjustment    | {\"reason\":\"x\",\"amount\":12}                    | OfWithAmount",
                "Adjustment    | {\"kind\":\"free_month\"}                         | OfFreeMonth",
                "CustomerLimit | 7                                                 | OfLong",
                "CustomerLimit | 7.5                                               | Unknown",
                "CustomerLimit | \"none\"                                          | OfString",
                "Value         | {\"a\":[1,\"b\",{\"c\":[]}]}                      | OfValueMap",
                "Value         | [[],{}]                                           | OfValueList"
            })
    void union_reads_the_matching_variant_and_writes_it_back(String union, String json, String variant) {
        JsonModel read = read(union, json);

        assertThat(read.getClass().getSimpleName()).isEqualTo(variant);
        assertThat(JsonValue.parse(read.toJson())).isEqualTo(JsonValue.parse(json));
        assertThat(read).isEqualTo(read(union, json)).hasSameHashCodeAs(read(union, json));
        assertThat(read).hasToString(union + "." + variant);
    }

    @Test
    void null_is_not_a_union() {
        assertThatThrownBy(() -> read("PaymentMethod", "null")).isInstanceOf(DecodeException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Order    | {\"id\":\"1\",\"object\":\"order\",\"payment\":null,\"notes\":[\"a\",null],\"rows\":[1,null]}",
                "Order    | {\"prices\":{\"eu\":{\"nl\":[1.50,null]}},\"payment\":{\"name\":\"purse\"},\"any\":null}",
                "Order    | {\"payment\":[],\"notes\":[7],\"prices\":{\"eu\":{\"nl\":[true]}}}",
                "Metadata | {\"version\":1,\"a\":\"b\",\"c\":7}",
                "Ratings  | {\"average\":4.5,\"a\":null}",
                "Empty    | {\"a\":{\"b\":null}}",
                "Tree     | {\"name\":\"root\",\"children\":[{\"name\":\"leaf\",\"children\":[]}]}",
                "Customer | {\"other\":\"1\",\"that\":\"2\",\"writer\":\"3\",\"limit\":null,\"class\":\"4\",\"toString\":\"5\"}",
                "Customer | {\"*/ {brace}\":\"1\",\"quote\\\"back\\\\slash $dollar.dot\":\"2\",\"\u2615\":\"3\"}"
            })
    void model_writes_back_what_it_read(String model, String json) {
        JsonModel read = read(model, json);

        assertThat(JsonValue.parse(read.toJson())).isEqualTo(JsonValue.parse(json));
        assertThat(read).isEqualTo(read(model, json));
    }

    @Test
    void union_property_distinguishes_absent_and_null() {
        assertThat(get(read("Order", "{}"), "hasPayment")).isEqualTo(false);
        assertThat(get(read("Order", "{\"payment\":null}"), "hasPayment")).isEqualTo(true);
        assertThat(get(read("Order", "{\"payment\":null}"), "payment")).isNull();
    }

    @Test
    void elements_may_be_null_if_the_document_allows_it() {
        Object notes = get(read("Order", "{\"notes\":[\"a\",null]}"), "notes");

        assertThat(notes).isEqualTo(Arrays.asList("a", null));
        assertThatThrownBy(() -> ((List<?>) notes).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void typed_additional_properties_are_converted_when_read() {
        assertThat(get(read("Metadata", "{\"version\":1,\"a\":\"b\"}"), "additionalProperties"))
                .isEqualTo(Map.of("a", "b"));
    }

    @Test
    void typed_additional_properties_of_another_type_are_left_out_and_written_back() {
        JsonModel metadata = read("Metadata", "{\"a\":7,\"b\":\"c\",\"d\":null}");

        assertThat(get(metadata, "additionalProperties")).isEqualTo(Map.of("b", "c"));
        assertThat(MapMembers.unreadable(map(metadata, "additionalProperties")).keySet())
                .hasToString("[a, d]");
        assertThat(metadata.toJson()).isEqualTo("{\"a\":7,\"b\":\"c\",\"d\":null}");
    }

    @Test
    void members_of_a_typed_map_of_another_type_are_left_out_and_written_back() {
        String json = "{\"prices\":{\"a\":{\"x\":[1,null],\"y\":[\"z\"]},\"b\":7,\"c\":null}}";
        JsonModel order = read("Order", json);

        assertThat(map(order, "prices")).hasToString("{a={x=[1, null]}}");
        assertThat(MapMembers.unreadable(map(order, "prices")).keySet()).hasToString("[b, c]");
        assertThat(order.toJson()).isEqualTo(json);
    }

    @SuppressWarnings("unchecked") // names are strings
    private static Map<String, ?> map(Object model, String accessor) {
        return (Map<String, ?>) get(model, accessor);
    }

    @Test
    void builder_requires_properties_that_are_sent_and_not_read_only_ones() throws ReflectiveOperationException {
        Object builder = type("CreateOrderRequest").getMethod("builder").invoke(null);

        assertThatThrownBy(() -> get(builder, "build"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("secret is required")
                .hasMessageContaining("payment is required")
                .hasMessageNotContaining("id is required");
        assertThat(get(read("CreateOrderRequest", "{}"), "secret")).isNull();
        assertThatThrownBy(() -> get(read("CreateOrderRequest", "{}"), "id")).isInstanceOf(InvalidDataException.class);
    }

    private static JsonModel read(String type, String json) {
        try {
            return (JsonModel) type(type).getMethod("fromJson", String.class).invoke(null, json);
        } catch (ReflectiveOperationException e) {
            throw unwrapped(e);
        }
    }

    private static Object get(Object model, String accessor) {
        try {
            return model.getClass().getMethod(accessor).invoke(model);
        } catch (ReflectiveOperationException e) {
            throw unwrapped(e);
        }
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return loader.loadClass("dev.billingsdks.schemas.model." + name);
    }

    private static RuntimeException unwrapped(ReflectiveOperationException e) {
        return e instanceof InvocationTargetException && e.getCause() instanceof RuntimeException failure
                ? failure
                : new IllegalStateException(e);
    }
}
