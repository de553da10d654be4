package dev.billingsdks.update.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.OpenEnum;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas of any size give classes that compile and keep what they read; what has no room in a class file is rejected with its place. */
class LargeSchemasTest {

    private static final boolean LONG = Boolean.getBoolean("test.long");

    /** Enough for several methods; the time of javac grows with the square. */
    private static final int PROPERTIES = LONG ? 5_000 : 2_000;

    /** Enough for several methods; all 3,000 take half a minute. */
    private static final int VARIANTS = LONG ? 3_000 : 600;

    /** As long as the runtime allows names of properties to be. */
    private static final String LONG_NAME = LargeSchemas.LONG_TEXT.substring(0, 10_000);

    @TempDir
    static Path folder;

    private static URLClassLoader sdk;

    @BeforeAll
    static void compile() throws IOException {
        LargeSchemas large = new LargeSchemas();
        for (int size : List.of(500, 501, 2_000, 2_001, 20_000)) {
            large.enumeration("Sku" + size, IntStream.range(0, size).mapToObj(index -> "C" + index));
        }
        large.enumeration(
                "Spelled", IntStream.range(0, 600).boxed().flatMap(index -> Stream.of("c" + index, "C" + index)));
        large.enumeration("LongTexts", Stream.of(LargeSchemas.LONG_TEXT, "e".repeat(1_500), "one\n", "\t\u0000", "a"));
        large.model("Model", PROPERTIES);
        large.model("Edge", 501);
        large.union("Union", VARIANTS);
        large.schema("Texts")
                .put("type", "object")
                .putObject("properties")
                .putObject(LONG_NAME)
                .put("type", "string");
        List<Path> sources = large.print(folder);
        assertThat(SourceTrees.problems(sources, folder.resolve("classes"))).isEmpty();
        sdk = new URLClassLoader(new URL[] {folder.resolve("classes").toUri().toURL()});
    }

    @AfterAll
    static void close() throws IOException {
        sdk.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 501, 2_000})
    void enum_of_up_to_2000_values_has_a_constant_for_each(int size) throws ReflectiveOperationException {
        Class<?> type = type("Sku" + size);

        Object last = of(type, "C" + (size - 1));

        assertThat(last).isSameAs(type.getField("C" + (size - 1)).get(null));
        assertThat(known(last)).isEqualTo("C" + (size - 1));
        assertThat(known(of(type, "another"))).isEqualTo("UNRECOGNIZED");
    }

    @ParameterizedTest
    @ValueSource(ints = {2_001, 20_000})
    void larger_enum_has_values_without_constants(int size) throws ReflectiveOperationException {
        Class<?> type = type("Sku" + size);

        assertThat(((OpenEnum) of(type, "C7")).value()).isEqualTo("C7");
        assertThat(of(type, "C7")).isEqualTo(of(type, "C7"));
        assertThat(type.getFields()).isEmpty();
        assertThat(type.getClasses()).isEmpty();
    }

    @Test
    void spelling_of_a_value_in_a_large_enum_is_kept() throws ReflectiveOperationException {
        Object spelled = of(type("Spelled"), "C599");

        assertThat(((OpenEnum) spelled).value()).isEqualTo("C599");
        assertThat(known(spelled)).isEqualTo("C599");
        assertThat(known(of(type("Spelled"), "c599"))).isEqualTo("C599");
    }

    @Test
    void value_of_any_length_and_with_any_character_is_a_constant() throws ReflectiveOperationException {
        for (String value : List.of(LargeSchemas.LONG_TEXT, "e".repeat(1_500), "one\n", "\t\u0000")) {
            OpenEnum constant = (OpenEnum) of(type("LongTexts"), value);

            assertThat(constant.value()).isEqualTo(value);
            assertThat(known(constant)).isNotEqualTo("UNRECOGNIZED");
        }
    }

    static Stream<Arguments> models() {
        return Stream.of(arguments("Model", PROPERTIES), arguments("Edge", 501));
    }

    @ParameterizedTest
    @MethodSource("models")
    void model_of_many_properties_writes_what_it_read(String name, int properties) throws ReflectiveOperationException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        IntStream.range(0, properties).forEach(index -> {
            if (index % 2 == 0) {
                json.put("p" + index, "v" + index);
            } else {
                json.put("p" + index, index);
            }
        });
        json.putNull("p5").put("unknown", "kept");

        JsonModel model = fromJson(name, json.toString());

        assertThat(JsonValue.parse(model.toJson())).isEqualTo(JsonValue.parse(json.toString()));
        Object copy = call(call(model, "toBuilder"), "build");
        assertThat(copy).isEqualTo(model).hasSameHashCodeAs(model);
        assertThat(model)
                .isNotEqualTo(fromJson(name, json.put("p" + (properties - 1), 0).toString()));
        int text = (properties - 1) / 2 * 2;
        assertThat(call(model, "p" + text)).isEqualTo("v" + text);
        assertThat(call(model, "hasP5")).isEqualTo(true);
        assertThat(model.toString())
                .startsWith(name + "[p0, p1, p2, p3, p4, p6")
                .endsWith("p" + (properties - 1) + "]");
    }

    @Test
    void builder_of_a_large_model_names_each_property_that_is_missing() throws ReflectiveOperationException {
        Object builder = type("Model").getMethod("builder").invoke(null);

        assertThatThrownBy(() -> call(builder, "build"))
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessageStartingWith("Model: p0 is required; p3 is required; ")
                .hasMessageEndingWith("; p" + (PROPERTIES - 1) / 3 * 3 + " is required");
    }

    @Test
    void built_model_does_not_change_with_its_builder() throws ReflectiveOperationException {
        Object builder = call(fromJson("Model", "{\"p2\": \"before\"}"), "toBuilder");
        IntStream.range(0, PROPERTIES).filter(index -> index % 3 == 0).forEach(index -> set(builder, index));
        Object model = call(builder, "build");

        builder.getClass().getMethod("p2", String.class).invoke(builder, "after");

        assertThat(call(model, "p2")).isEqualTo("before");
    }

    @Test
    void each_variant_of_a_large_union_is_read_as_itself() throws ReflectiveOperationException {
        for (int index : List.of(0, 1, VARIANTS / 2, VARIANTS - 1)) {
            String json = "{\"f" + index + "\":\"x\"}";

            JsonModel value = fromJson("Union", json);

            assertThat(value.getClass().getSimpleName()).isEqualTo("OfWithF" + index);
            assertThat(value.toJson()).isEqualTo(json);
        }
        assertThat(fromJson("Union", "{\"other\":1}").getClass().getSimpleName())
                .isEqualTo("Unknown");
    }

    @Test
    void property_name_of_any_length_is_read() throws ReflectiveOperationException {
        String json = JsonNodeFactory.instance.objectNode().put(LONG_NAME, "x").toString();

        assertThat(JsonValue.parse(fromJson("Texts", json).toJson())).isEqualTo(JsonValue.parse(json));
    }

    @Test
    void model_that_has_no_room_in_a_class_file_is_rejected_with_its_place() {
        LargeSchemas large = new LargeSchemas();
        large.model("Model", 8_001);

        assertThatThrownBy(() -> large.print(folder.resolve("rejected")))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage(
                        "#/components/schemas/Model: has 8001 properties of 2 types, which is more than a Java class has"
                                + " room for; remove some of them in overlay.yaml");
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return sdk.loadClass("dev.large.model." + name);
    }

    private static Object of(Class<?> type, String value) throws ReflectiveOperationException {
        return type.getMethod("of", String.class).invoke(null, value);
    }

    private static String known(Object constant) throws ReflectiveOperationException {
        return call(constant, "known").toString();
    }

    private static JsonModel fromJson(String name, String json) throws ReflectiveOperationException {
        return (JsonModel) type(name).getMethod("fromJson", String.class).invoke(null, json);
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }

    private static void set(Object builder, int index) {
        try {
            boolean text = index % 2 == 0;
            Class<?> type = text ? String.class : index % 5 == 0 ? Long.class : long.class;
            Object value = text ? "x" : (Object) (long) index;
            builder.getClass().getMethod("p" + index, type).invoke(builder, value);
        } catch (InvocationTargetException | NoSuchMethodException | IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
