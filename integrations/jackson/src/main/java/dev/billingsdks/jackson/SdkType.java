package dev.billingsdks.jackson;

import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.JsonWriter;
import dev.billingsdks.runtime.json.OpenEnum;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** A type of the SDKs that has a JSON form. For the modules. */
public final class SdkType {

    private final Class<?> type;
    private final Form form;

    /** The static method of a model or enum that reads it, or null. */
    private final @Nullable MethodHandle reader;

    private SdkType(Class<?> type, Form form, @Nullable MethodHandle reader) {
        this.type = type;
        this.form = form;
        this.reader = reader;
    }

    private enum Form {
        MODEL,
        ENUM,
        VALUE,
        TOKEN
    }

    /** Returns whether a class is one of the SDKs' types, which the modules read and write. */
    public static boolean is(Class<?> type) {
        return form(type) != null;
    }

    /**
     * Returns a type of the SDKs.
     *
     * @throws IllegalArgumentException if the class cannot be read, such as {@code JsonModel} itself
     */
    public static SdkType of(Class<?> type) {
        Form form = form(type);
        if (form == null) {
            throw new IllegalArgumentException(type.getName() + " is not a type of the billing SDKs");
        }
        return new SdkType(
                type,
                form,
                switch (form) {
                    case MODEL -> reader(type, "fromJson");
                    case ENUM -> reader(type, "of");
                    case VALUE, TOKEN -> null;
                });
    }

    /** Returns the JSON of a value of such a type. */
    public static String write(Object value) {
        return JsonWriter.toJson(value instanceof PageToken token ? token.toString() : value);
    }

    /** Returns whether the JSON is a string. */
    public boolean isText() {
        return form == Form.ENUM || form == Form.TOKEN;
    }

    /** Returns whether JSON null is a value of the type and not a missing one. */
    public boolean hasNull() {
        return form == Form.VALUE;
    }

    /**
     * Returns the value of a JSON text.
     *
     * @param text a JSON document, or the content of the string if the JSON {@link #isText()}
     * @throws RuntimeException that says what is wrong, without values
     */
    public Object read(String text) {
        if (reader == null) {
            return form == Form.VALUE ? JsonValue.parse(text) : PageToken.parse(text);
        }
        try {
            return reader.invoke(text);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(type.getName() + " cannot be read", e);
        }
    }

    private static @Nullable Form form(Class<?> type) {
        if (JsonModel.class.isAssignableFrom(type)) {
            return Form.MODEL;
        }
        if (OpenEnum.class.isAssignableFrom(type)) {
            return Form.ENUM;
        }
        if (JsonValue.class.isAssignableFrom(type)) {
            return Form.VALUE;
        }
        return type == PageToken.class ? Form.TOKEN : null;
    }

    private static MethodHandle reader(Class<?> type, String method) {
        try {
            return MethodHandles.publicLookup().findStatic(type, method, MethodType.methodType(type, String.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    type.getName() + " has no public static method " + method
                            + "(String); read the model or union that is generated for it",
                    e);
        }
    }
}
