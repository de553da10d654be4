package dev.billingsdks.contract.sdk;

import dev.billingsdks.contract.sample.NoSampleException;
import dev.billingsdks.runtime.error.InvalidDataException;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.ModelReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/** Reads samples as values of an SDK, and compares values of an SDK with samples. */
final class SampleReading {

    private SampleReading() {}

    /** Reads a sample. If none can be made, the test is aborted with the reason. */
    static <T> T read(Supplier<String> json, ModelReader<T> reader) {
        return JsonReader.parse(orAbort(json), reader);
    }

    static <T> T orAbort(Supplier<T> sample) {
        try {
            return sample.get();
        } catch (NoSampleException e) {
            throw new TestAbortedException(e.getMessage(), e);
        }
    }

    /** Checks that a value equals its JSON read again, is written as the same JSON, and that each of its properties is readable. */
    static <T> void check(@Nullable T value, String json, ModelReader<T> reader) {
        T expected = JsonReader.parse(json, reader);
        if (!Objects.equals(value, expected)) {
            throw new AssertionError("the SDK returned another value than " + json);
        }
        if (value instanceof JsonModel model && !JsonValue.parse(model.toJson()).equals(JsonValue.parse(json))) {
            throw new AssertionError("the SDK read " + json + " and wrote " + model.toJson());
        }
        checkReadable(value);
    }

    private static void checkReadable(@Nullable Object value) {
        if (value instanceof JsonModel model) {
            ModelAccessors accessors = ModelAccessors.of(model);
            List<InvalidDataException> failures = accessors.failures();
            if (!failures.isEmpty()) {
                throw new AssertionError("a value that the document allows cannot be read", failures.get(0));
            }
            accessors.values().forEach(SampleReading::checkReadable);
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(SampleReading::checkReadable);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(SampleReading::checkReadable);
        }
    }
}
