package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.runtime.error.InvalidDataException;
import dev.billingsdks.runtime.json.JsonModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A method of a model that reads one of its properties, found by reflection so that one test works with the models of
 * all vendors.
 */
record Accessor(Method method) {

    private static final Set<String> OTHERS =
            Set.of("additionalProperties", "toBuilder", "hashCode", "toString", "toJson");

    /** Returns the accessors of all properties. */
    static List<Accessor> all(JsonModel model) {
        return Arrays.stream(model.getClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 0
                        && !method.getName().matches("has[A-Z].*")
                        && !OTHERS.contains(method.getName()))
                .map(Accessor::new)
                .toList();
    }

    /** Returns the accessor of a property, by its name in JSON. */
    static Accessor of(JsonModel model, String property) {
        return all(model).stream()
                .filter(accessor -> accessor.reads(property))
                .findAny()
                .orElseThrow(() -> new AssertionError(model.getClass() + " has no accessor for " + property));
    }

    boolean reads(String property) {
        return method.getName()
                .toLowerCase(Locale.ROOT)
                .equals(property.replace("_", "").toLowerCase(Locale.ROOT));
    }

    /** Returns whether the property is required. */
    boolean isRequired() {
        return !method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
    }

    /** Reads the property and returns the failure, or null if there is none. */
    @Nullable
    InvalidDataException failure(JsonModel model) {
        try {
            method.invoke(model);
            return null;
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).isExactlyInstanceOf(InvalidDataException.class);
            return (InvalidDataException) e.getCause();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
