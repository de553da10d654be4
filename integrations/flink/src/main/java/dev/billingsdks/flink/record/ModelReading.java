package dev.billingsdks.flink.record;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Calls {@code fromJson} of a model's class, which every generated model has. */
final class ModelReading<T> {

    private final Class<T> type;
    private final MethodHandle fromJson;

    /** @throws IllegalArgumentException if the class has no such method */
    ModelReading(Class<T> type) {
        this.type = type;
        try {
            this.fromJson = MethodHandles.publicLookup()
                    .findStatic(type, "fromJson", MethodType.methodType(type, String.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    type.getName() + " has no public static method fromJson(String), which every model of an SDK has",
                    e);
        }
    }

    T read(String json) {
        try {
            return type.cast(fromJson.invoke(json));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(type.getName() + ".fromJson has thrown a checked exception", e);
        }
    }
}
