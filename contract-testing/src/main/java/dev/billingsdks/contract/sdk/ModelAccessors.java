package dev.billingsdks.contract.sdk;

import dev.billingsdks.runtime.error.InvalidDataException;
import dev.billingsdks.runtime.json.JsonModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the accessors of one model give, found by reflection, since models share no interface that lists them. */
final class ModelAccessors {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final List<InvalidDataException> failures = new ArrayList<>();
    private final String className;

    private ModelAccessors(JsonModel model) {
        className = model.getClass().getSimpleName();
        for (Method method : model.getClass().getDeclaredMethods()) {
            if (isAccessor(method)) {
                read(model, method);
            }
        }
    }

    static ModelAccessors of(JsonModel model) {
        return new ModelAccessors(model);
    }

    /** Returns what the accessors throw, one failure for each that does. */
    List<InvalidDataException> failures() {
        return failures;
    }

    /** Returns what the accessors give. */
    Collection<@Nullable Object> values() {
        return values.values();
    }

    /** Returns the properties that the model's class does not know. */
    Map<?, ?> additionalProperties() {
        return values.get("additionalProperties") instanceof Map<?, ?> unknown ? unknown : Map.of();
    }

    void checkCollectionsCannotBeChanged() {
        values.forEach((name, value) -> {
            if (isChangeable(value)) {
                throw new AssertionError(className + "." + name + "() can be changed");
            }
        });
    }

    private static boolean isAccessor(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && method.getParameterCount() == 0;
    }

    private void read(JsonModel model, Method accessor) {
        try {
            values.put(accessor.getName(), accessor.invoke(model));
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof InvalidDataException failure)) {
                throw new AssertionError(className + "." + accessor.getName() + "() failed otherwise", e.getCause());
            }
            failures.add(failure);
        } catch (IllegalAccessException e) {
            throw new AssertionError(className + "." + accessor.getName() + "() cannot be called", e);
        }
    }

    private static boolean isChangeable(@Nullable Object value) {
        try {
            if (value instanceof Collection<?> collection) {
                collection.add(null);
                return true;
            }
            if (value instanceof Map<?, ?> map) {
                map.put(null, null);
                return true;
            }
            return false;
        } catch (UnsupportedOperationException unmodifiable) {
            return false;
        }
    }
}
