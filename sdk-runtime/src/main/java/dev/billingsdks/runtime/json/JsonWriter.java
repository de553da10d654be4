package dev.billingsdks.runtime.json;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
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

    /** The properties written so far, so that an extra one cannot repeat a name. */
    private final NameStack written = new NameStack();

    /** The properties that are null, unless the object's extras know what the vendor really sent. */
    private final NameStack nulls = new NameStack();

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

    /** Opens the object of a model. */
    public void startObject() {
        openPendingBrace();
        written.openObject();
        nulls.openObject();
        bracePending = true;
    }

    /** Writes a property, or nothing where the value is null. */
    public void property(String name, @Nullable Object value) {
        if (value != null) {
            name(name);
            value(value);
        }
    }

    /** Writes a property that may be null: nothing where it is not present, else the value or, with the extras, null. */
    public void property(String name, @Nullable Object value, boolean present) {
        if (value != null) {
            property(name, value);
        } else if (present) {
            // A value that did not fit was read as null, too; only endObject learns which of the two it is.
            nulls.add(name);
        }
    }

    /**
     * Writes what the model could not hold, as it came, and closes the object. A property that was written before wins over an
     * extra one of the same name. A model that was read from something other than an object, and has had no property set since,
     * is written as what it was read from.
     */
    public void endObject(ExtraProperties extras) {
        JsonValue notAnObject = extras.notAnObject();
        if (bracePending && notAnObject != null && nulls.names().isEmpty()) {
            bracePending = false;
            value(notAnObject);
        } else {
            openPendingBrace();
            writeExtras(extras.unfit());
            writeNulls();
            writeExtras(extras.unknown());
            generator.writeEndObject();
        }
        written.closeObject();
        nulls.closeObject();
    }

    /**
     * Writes a value by its type.
     *
     * @throws IllegalArgumentException if the type is none of those that this class lists
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

    private void name(String name) {
        openPendingBrace();
        written.add(name);
        generator.writeName(name);
    }

    private void writeExtras(Map<String, JsonValue> extras) {
        extras.forEach((name, value) -> {
            if (!written.names().contains(name)) {
                property(name, value);
            }
        });
    }

    private void writeNulls() {
        for (String name : nulls.names()) {
            if (!written.names().contains(name)) {
                property(name, JsonNull.INSTANCE);
            }
        }
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
        for (Map.Entry<?, ?> member : members.entrySet()) {
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
        } else if (value instanceof OpenEnum constant) {
            generator.writeString(constant.value());
        } else if (value instanceof OffsetDateTime dateTime) {
            generator.writeString(Rfc3339.format(dateTime));
        } else if (value instanceof LocalDate date) {
            generator.writeString(Rfc3339.format(date));
        } else if (value instanceof UUID || value instanceof URI) {
            generator.writeString(value.toString());
        } else {
            throw new IllegalArgumentException(
                    "A value of type " + value.getClass().getName() + " cannot be written as JSON");
        }
    }
}
