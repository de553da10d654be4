package dev.billingsdks.runtime.json;

import dev.billingsdks.runtime.error.DecodeException;
import java.io.CharConversionException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads one JSON document into models, value by value. Generated code calls it; it is used once, by one thread.
 *
 * <p>A document that is malformed, cut off or beyond its limits ends in a {@code DecodeException}. A value that does not fit
 * the type of its property does not: the value method answers null, as it does for JSON null, and what the vendor sent is
 * kept in the {@link ExtraProperties} of the object, so that reading that one property fails and the rest of the page is
 * usable. In a list or map, one such element makes the whole property unfit, but for models: a null or any other value in
 * place of an object becomes a model whose every property fails.
 *
 * <p>At each value method the current token is the first one of the value, and the last one afterwards.
 */
public final class JsonReader {

    private final JsonParser parser;
    private final JsonLimits limits;
    private final BooleanSupplier inputEnded;

    private final ScalarParser scalars;
    private final ElementStack elements = new ElementStack();

    /** The innermost open object. */
    private ObjectFrame frame = ObjectFrame.ofDocument();

    /** What was read instead of a value that fits; whoever holds the value puts it in its place. Null nearly always. */
    private @Nullable JsonValue unfit;

    private JsonReader(JsonParser parser, JsonLimits limits, BooleanSupplier inputEnded) {
        this.parser = parser;
        this.scalars = new ScalarParser(parser);
        this.limits = limits;
        this.inputEnded = inputEnded;
    }

    /**
     * Returns a reader of a stream of UTF-8, UTF-16 or UTF-32, which it tells apart by itself, with or without a byte order
     * mark. The stream is read ahead and never closed.
     *
     * @throws UncheckedIOException if the stream fails, with its exception as the cause
     */
    public static JsonReader of(InputStream stream, JsonLimits limits) {
        EndAwareInputStream input = new EndAwareInputStream(new Utf8CheckedInputStream(stream));
        try {
            return new JsonReader(
                    limits.factory().createParser(ObjectReadContext.empty(), input), limits, input::ended);
        } catch (JacksonIOException e) {
            if (e.getCause() instanceof CharConversionException) {
                throw new DecodeException("The document is not valid Unicode text", "$", 0, false);
            }
            throw new UncheckedIOException(e.getCause());
        }
    }

    /** Returns a reader of a text. */
    public static JsonReader of(String json, JsonLimits limits) {
        // Only in a word or number, such as "tru" or "-", does a text that was cut off look like a bad token to the
        // parser.
        BooleanSupplier endsInToken = () -> json.matches("(?s).*[\\w+.-]");
        return new JsonReader(limits.factory().createParser(ObjectReadContext.empty(), json), limits, endsInToken);
    }

    /**
     * Reads a whole text within {@link JsonLimits#DEFAULT}.
     *
     * @throws DecodeException as {@link #root} does
     */
    public static <T> T parse(String json, ModelReader<T> reader) {
        return of(json, JsonLimits.DEFAULT).root(reader);
    }

    /**
     * Reads the whole document, to the end of its stream, and releases the reader's buffers.
     *
     * @throws DecodeException if the document is malformed, cut off, empty, beyond its limits, followed by anything but white
     *     space, or as a whole not what the given reader reads, as an array is not where a model is expected
     * @throws UncheckedIOException if the stream fails, with its exception as the cause
     */
    public <T> T root(ModelReader<T> reader) {
        if (parser.isClosed()) {
            throw new IllegalStateException("This reader was used before; each document needs its own");
        }
        try {
            return readRoot(reader);
        } catch (JacksonException e) {
            throw DecodeFailure.from(e, parser, frame, limits, inputEnded.getAsBoolean());
        } finally {
            parser.close();
        }
    }

    /** Opens the object of a model. To be followed by {@link #nextProperty} until it answers -1, then {@link #endObject}. */
    public void startObject() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            frame = frame.open(parser.streamReadContext().getNestingDepth());
            return;
        }
        if (isRoot(token)) {
            throw failure("The JSON document is " + DecodeFailure.kind(token) + " where an object is expected");
        }
        unfit = JsonTree.read(parser);
        frame = frame.openInPlaceOfObject();
    }

    /**
     * Moves to the value of the next property that the model declares, and keeps those on the way that it does not.
     *
     * @return the property's index in the names, or -1 at the end of the object
     */
    public int nextProperty(PropertyNames names) {
        if (unfit != null && !keepUnfit(unfit)) {
            return -1;
        }
        frame.expect(names);
        int match = parser.nextNameMatch(names.matcher());
        while (match == PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            frame.keepUnknown(name, JsonTree.read(parser));
            match = parser.nextNameMatch(names.matcher());
        }
        if (match >= 0) {
            frame.reading(match);
            parser.nextToken();
            return match;
        }
        if (match == PropertyNameMatcher.MATCH_ODD_TOKEN) {
            throw new IllegalStateException("The value of a property was left unread");
        }
        return -1;
    }

    /** Closes the object of a model and returns what the model could not hold, {@link ExtraProperties#EMPTY} nearly always. */
    public ExtraProperties endObject() {
        ObjectFrame closed = frame;
        frame = Objects.requireNonNull(closed.outer(), "endObject without startObject");
        if (!closed.isNotAnObject()) {
            return closed.extraProperties();
        }
        ExtraProperties extras = ExtraProperties.notAnObject(unfit == null ? JsonNull.INSTANCE : unfit);
        unfit = null;
        return extras;
    }

    /** Reads a string. */
    public @Nullable String string() {
        return orUnfit(scalars.string());
    }

    /** Reads a boolean. */
    public @Nullable Boolean bool() {
        return orUnfit(scalars.bool());
    }

    /** Reads a 32-bit integer; 7.0 and 1e2 are integers, 1.5 is not. */
    public @Nullable Integer int32() {
        return orUnfit(scalars.int32());
    }

    /** Reads a 64-bit integer; 7.0 and 1e2 are integers, and so is the string "7", as protobuf's JSON form writes it. */
    public @Nullable Long int64() {
        return orUnfit(scalars.int64());
    }

    /** Reads a number, exactly; one with an exponent beyond 1,000 does not fit. */
    public @Nullable BigDecimal decimal() {
        return orUnfit(scalars.decimal());
    }

    /**
     * Reads a date and time of RFC 3339, leniently: t and z in lower case, a space for the T, no seconds, {@code +0200} or
     * {@code +02} for {@code +02:00}, no offset for UTC. Digits beyond nanoseconds are cut off; a leap second is read as the
     * second before it.
     */
    public @Nullable OffsetDateTime dateTime() {
        return orUnfit(scalars.dateTime());
    }

    /** Reads a date, {@code yyyy-mm-dd}. */
    public @Nullable LocalDate date() {
        return orUnfit(scalars.date());
    }

    /** Reads a UUID in its canonical 36 characters, of either case. */
    public @Nullable UUID uuid() {
        return orUnfit(scalars.uuid());
    }

    /** Reads a URI, absolute or relative. */
    public @Nullable URI uri() {
        return orUnfit(scalars.uri());
    }

    /** Reads a string that stands for a value, as in {@code reader.enumeration(BillableStatus::of)}. */
    public <T> @Nullable T enumeration(Function<String, T> of) {
        String text = string();
        return text == null ? null : of.apply(text);
    }

    /** Reads a value of any shape. JSON null is one too: {@link JsonValue#ofNull()}, so that it stays apart from nothing. */
    public JsonValue json() {
        return JsonTree.read(parser);
    }

    /** Reads a model; anything but an object does not fit. */
    public <T> @Nullable T model(ModelReader<T> reader) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return reader.read(this);
        }
        noteUnfit();
        return null;
    }

    /** Reads an array whose elements are not null. The list is unmodifiable. */
    public <T> @Nullable List<T> list(ModelReader<T> element) {
        int mark = elements.size();
        return readElements(element, false) ? elements.popList(mark) : null;
    }

    /** Reads an array whose elements may be null. The list is unmodifiable. */
    public <T> @Nullable List<@Nullable T> nullableList(ModelReader<T> element) {
        int mark = elements.size();
        return readElements(element, true) ? elements.<@Nullable T>popList(mark) : null;
    }

    /** Reads an object as a map, in its order, whose values are not null. The map is unmodifiable. */
    public <T> @Nullable Map<String, T> map(ModelReader<T> value) {
        int mark = elements.size();
        return readMembers(value, false) ? elements.popMap(mark) : null;
    }

    /** Reads an object as a map, in its order, whose values may be null. The map is unmodifiable. */
    public <T> @Nullable Map<String, @Nullable T> nullableMap(ModelReader<T> value) {
        int mark = elements.size();
        return readMembers(value, true) ? elements.<@Nullable T>popMap(mark) : null;
    }

    private <T> T readRoot(ModelReader<T> reader) {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw failure("The JSON document is empty");
        }
        T value = reader.read(this);
        if (value == null) {
            throw failure("The JSON document is " + DecodeFailure.kind(token) + ", which is not what is expected here");
        }
        if (parser.nextToken() != null) {
            throw failure("The JSON document has more text after its end");
        }
        return value;
    }

    private boolean isRoot(JsonToken token) {
        // The parser is inside an array as soon as it is at its first token.
        return parser.streamReadContext().getNestingDepth() == (token == JsonToken.START_ARRAY ? 1 : 0);
    }

    private DecodeException failure(String problem) {
        return DecodeFailure.at(parser, frame, problem, false);
    }

    /** Returns the value; where there is none, notes what the document has in its place, unless that is null. */
    private <T> @Nullable T orUnfit(@Nullable T value) {
        if (value == null) {
            noteUnfit();
        }
        return value;
    }

    private void noteUnfit() {
        if (parser.currentToken() != JsonToken.VALUE_NULL) {
            unfit = JsonTree.read(parser);
        }
    }

    /** Puts an unfit value among the extras of the object, or answers false where it stands for the object itself. */
    private boolean keepUnfit(JsonValue value) {
        if (frame.isNotAnObject()) {
            return false;
        }
        frame.keepUnfit(value);
        unfit = null;
        return true;
    }

    /** Pushes the elements of an array; answers false, with none pushed, for null and what does not fit. */
    private boolean readElements(ModelReader<?> reader, boolean nullable) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            noteUnfit();
            return false;
        }
        int mark = elements.size();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            boolean isNull = nullable && token == JsonToken.VALUE_NULL;
            Object element = isNull ? null : reader.read(this);
            if (element == null && !isNull) {
                unfit = UnfitCollection.array(elements.<@Nullable Object>popList(mark), takeUnfit(), parser);
                return false;
            }
            elements.push(element);
        }
        return true;
    }

    /** Pushes the names and values of an object; answers false, with none pushed, for null and what does not fit. */
    private boolean readMembers(ModelReader<?> reader, boolean nullable) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            noteUnfit();
            return false;
        }
        int mark = elements.size();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            boolean isNull = parser.nextToken() == JsonToken.VALUE_NULL && nullable;
            Object value = isNull ? null : reader.read(this);
            if (value == null && !isNull) {
                unfit = UnfitCollection.object(elements.<@Nullable Object>popMap(mark), name, takeUnfit(), parser);
                return false;
            }
            elements.push(name);
            elements.push(value);
        }
        return true;
    }

    private JsonValue takeUnfit() {
        JsonValue value = unfit == null ? JsonNull.INSTANCE : unfit;
        unfit = null;
        return value;
    }
}
