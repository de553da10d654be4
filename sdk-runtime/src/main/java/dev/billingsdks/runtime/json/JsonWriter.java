package dev.billingsdks.runtime.json;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes one JSON document of models and values. Generated code calls it; it is used once, by one thread.
 *
 * <p>A value is written by its type: {@link JsonModel}, {@link OpenEnum}, {@link JsonValue}, String, Boolean, Integer, Long,
 * BigDecimal (in plain notation), UUID, URI, OffsetDateTime and LocalDate (RFC 3339), Collection and Map of such values, and
 * null. Any other type is refused with an IllegalArgumentException, and so is a value that has no JSON form.
 */
public final class JsonWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // Whoever opened the stream closes it, and half a document is not to be rounded off with brackets.
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private final JsonGenerator generator;

    /** The objects of models that are open, the innermost first. */
    private final Deque<OpenObject> objects = new ArrayDeque<>();

    /** Whether an object is open whose brace is not written: its extras may replace it by something else. */
    private boolean bracePending;

    private JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Returns a value as a JSON document. */
    public static String toJson(@Nullable Object value) {
        StringWriter json = new StringWriter();
        new JsonWriter(FACTORY.createGenerator(ObjectWriteContext.empty(), json)).writeRoot(value);
        return json.toString();
    }

    /** Returns a value as a JSON document in UTF-8. */
    public static byte[] toUtf8(@Nullable Object value) {
        ByteArrayOutputStream json = new ByteArrayOutputStream(512);
        write(value, json);
        return json.toByteArray();
    }

    /**
     * Writes a value as a JSON document in UTF-8 and flushes the stream without closing it.
     *
     * @throws UncheckedIOException if the stream fails, with its exception as the cause
     */
    public static void write(@Nullable Object value, OutputStream stream) {
        new JsonWriter(FACTORY.createGenerator(ObjectWriteContext.empty(), stream)).writeRoot(value);
    }

    /**
     * Opens the object of a model.
     *
     * @param extras what the model could not hold, which is written as it came: in its place where it is a declared property,
     *     at the end where it is not
     */
    public void startObject(ExtraProperties extras) {
        openPendingBrace();
        objects.push(new OpenObject(extras, new HashSet<>()));
        bracePending = true;
    }

    /** Writes a property, or nothing if the value is null, unless the extras of the object say that it is null. */
    public void property(String name, @Nullable Object value) {
        // A value that did not fit was read as null, too.
        ExtraProperties extras = open().extras();
        Object sent = value != null ? value : extras.unfit().get(name);
        if (sent != null || extras.isNull(name)) {
            openPendingBrace();
            open().written().add(name);
            generator.writeName(name);
            propertyValue(name, sent);
        }
    }

    private void propertyValue(String name, @Nullable Object value) {
        try {
            value(value);
        } catch (UnwritableProperty e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new UnwritableProperty("property " + name + ": " + e.getMessage(), e);
        }
    }

    /**
     * Writes the properties that the model does not declare, but for names that were written before, and closes the object. A
     * model that was read from something other than an object, and has had no property set since, is written as what it was
     * read from.
     */
    public void endObject() {
        OpenObject object = open();
        JsonValue notAnObject = object.extras().notAnObject();
        if (bracePending && notAnObject != null) {
            bracePending = false;
            value(notAnObject);
        } else {
            object.extras().unknown().forEach((name, value) -> {
                if (!object.written().contains(name)) {
                    property(name, value);
                }
            });
            openPendingBrace();
            generator.writeEndObject();
        }
        objects.pop();
    }

    /**
     * Writes a value by its type.
     *
     * @throws IllegalArgumentException if the type is none of those that this class lists, or the value has no form in JSON; the
     *     message names the property and holds no value
     */
    public void value(@Nullable Object value) {
        openPendingBrace();
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof JsonModel model) {
            model.writeTo(this);
        } else if (value instanceof Collection<?> elements) {
            array(elements);
        } else if (value instanceof Map<?, ?> members) {
            object(members);
        } else if (value instanceof JsonValue json) {
            tree(json);
        } else {
            scalar(value);
        }
    }

    private void writeRoot(@Nullable Object value) {
        try {
            value(value);
            generator.close();
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        } catch (JacksonException e) {
            // Its message may quote the value, so it is not kept.
            throw new IllegalArgumentException("The value cannot be written as JSON; is it nested too deeply?");
        }
    }

    private void openPendingBrace() {
        if (bracePending) {
            bracePending = false;
            generator.writeStartObject();
        }
    }

    private OpenObject open() {
        return objects.element();
    }

    private void array(Collection<?> elements) {
        generator.writeStartArray();
        for (Object element : elements) {
            value(element);
        }
        generator.writeEndArray();
    }

    private void object(Map<?, ?> members) {
        generator.writeStartObject();
        Map<?, ?> written = members instanceof PartialMap<?> partial ? partial.written() : members;
        for (Map.Entry<?, ?> member : written.entrySet()) {
            if (!(member.getKey() instanceof String name)) {
                throw new IllegalArgumentException("A map must have strings for keys to be written as JSON");
            }
            generator.writeName(name);
            value(member.getValue());
        }
        generator.writeEndObject();
    }

    private void tree(JsonValue value) {
        if (value instanceof JsonObject object) {
            object(object.members());
        } else if (value instanceof JsonArray array) {
            array(array.elements());
        } else if (value instanceof JsonString string) {
            generator.writeString(string.value());
        } else if (value instanceof JsonNumber number) {
            generator.writeNumber(number.text());
        } else if (value instanceof JsonBoolean bool) {
            generator.writeBoolean(bool.value());
        } else {
            generator.writeNull();
        }
    }

    private void scalar(Object value) {
        if (value instanceof Boolean bool) {
            generator.writeBoolean(bool);
        } else if (value instanceof Integer number) {
            generator.writeNumber(number);
        } else if (value instanceof Long number) {
            generator.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(DecimalText.format(number));
        } else {
            generator.writeString(ScalarText.of(value));
        }
    }

    /**
     * An object that is being written.
     *
     * @param extras what its model could not hold
     * @param written the properties written so far, which an extra one cannot repeat
     */
    private record OpenObject(ExtraProperties extras, Set<String> written) {}

    /** A value that has no form in JSON, with the name of the property that holds it. */
    private static final class UnwritableProperty extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        UnwritableProperty(String message, IllegalArgumentException cause) {
            super(message, cause);
        }
    }
}
