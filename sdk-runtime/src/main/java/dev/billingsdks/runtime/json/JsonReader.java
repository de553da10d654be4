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
 * the type of its property does not: the value method returns null, as it does for JSON null, and what the vendor sent is
 * kept in the {@link ExtraProperties} of the object, so that reading that one property fails and the rest of the page is
 * usable. In a list, one such element makes the whole property unfit, but for models: a null or any other value in place of an
 * object becomes a model whose every property fails. In a map, only that member is unreadable; see {@link MapMembers}.
 *
 * <p>At each value method the current token is the first one of the value, and the last one afterwards.
 */
public final class JsonReader {

    private final JsonParser parser;
    private final JsonLimits limits;
    private final BooleanSupplier inputEnded;
    private final ReadBudget budget;

    /** Whether the budget ends with this document, which is not a part of another one. */
    private final boolean ownsBudget;

    private final ScalarParser scalars;
    private final ElementStack elements = new ElementStack();

    private final ObjectFrame document = ObjectFrame.ofDocument();

    /** The innermost open object. */
    private ObjectFrame frame = document;

    private boolean used;

    /** What was read instead of a value that fits; whoever holds the value puts it in its place. Null nearly always. */
    private @Nullable JsonValue unfit;

    private JsonReader(
            JsonParser parser, JsonLimits limits, BooleanSupplier inputEnded, ReadBudget budget, boolean ownsBudget) {
        this.parser = parser;
        this.budget = budget;
        this.ownsBudget = ownsBudget;
        this.scalars = new ScalarParser(parser);
        this.limits = limits;
        this.inputEnded = inputEnded;
    }

    /**
     * Returns a reader of a stream of UTF-8, UTF-16 or UTF-32, which it detects, with or without a byte order
     * mark. The stream is read ahead and never closed.
     *
     * @throws UncheckedIOException if the stream fails, with its exception as the cause
     */
    public static JsonReader of(InputStream stream, JsonLimits limits) {
        EndAwareInputStream input = new EndAwareInputStream(new Utf8CheckedInputStream(stream));
        try {
            return new JsonReader(
                    limits.factory().createParser(ObjectReadContext.empty(), input),
                    limits,
                    input::ended,
                    limits.budget(),
                    true);
        } catch (JacksonIOException e) {
            if (e.getCause() instanceof CharConversionException) {
                throw new DecodeException("The document is not valid Unicode text", "$", 0, false);
            }
            throw new UncheckedIOException(e.getCause());
        }
    }

    /** Returns a reader of a text. */
    public static JsonReader of(String json, JsonLimits limits) {
        return of(json, limits, limits.budget(), true);
    }

    /**
     * Reads a part of another document again, with what is left of that document's budget.
     *
     * @throws DecodeException if the part is not what the given reader reads
     */
    static <T> T reread(String json, ReadBudget budget, ModelReader<T> reader) {
        try {
            return of(json, JsonLimits.REREAD, budget, false).root(reader);
        } catch (DecodeException e) {
            // Too little memory is an error of the whole document, which its own reader gives a place in it.
            budget.checkNotExceeded();
            throw e;
        }
    }

    private static JsonReader of(String json, JsonLimits limits, ReadBudget budget, boolean ownsBudget) {
        // Only in a word or number, such as "tru" or "-", does a text that was cut off look like a bad token to the
        // parser.
        BooleanSupplier endsInToken = () -> json.matches("(?s).*[\\w+.-]");
        return new JsonReader(
                limits.factory().createParser(ObjectReadContext.empty(), json),
                limits,
                endsInToken,
                budget,
                ownsBudget);
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
     * Reads the whole document, to the end of its stream.
     *
     * @throws DecodeException if the document is malformed, cut off, empty, beyond its limits, followed by anything but white
     *     space, fails the parser, or as a whole not what the given reader reads, as an array is not where a model is expected
     * @throws UncheckedIOException if the stream fails, with its exception as the cause
     */
    public <T> T root(ModelReader<T> reader) {
        if (used) {
            throw new IllegalStateException("This reader was used before; each document needs its own");
        }
        used = true;
        try {
            T value = readRoot(reader);
            // After a failure the parser is not closed: its buffers are then not used for another document.
            parser.close();
            return value;
        } catch (JacksonException e) {
            throw DecodeFailure.from(e, parser, frame, limits, inputEnded.getAsBoolean());
        } catch (RuntimeException e) {
            throw DecodeFailure.isOfParser(e) ? DecodeFailure.ofParser(e, parser, frame) : e;
        } finally {
            if (ownsBudget) {
                budget.release();
            }
        }
    }

    /**
     * Returns whether the document was read as a model and is an object with properties, none of which the model declares. Such
     * an object is probably something else, an error for example. False for an empty object.
     */
    public boolean hasUndeclaredAlone() {
        ObjectFrame root = document.inner();
        return root != null && root.depth() == 1 && root.hasUndeclaredAlone();
    }

    /** Opens the object of a model. Call {@link #nextProperty} until it returns -1, then {@link #endObject}. */
    public void startObject() {
        JsonToken token = parser.currentToken();
        budget.charge(ReadBudget.MODEL);
        if (token == JsonToken.START_OBJECT) {
            frame = frame.open(parser.streamReadContext().getNestingDepth());
            return;
        }
        if (isRoot(token)) {
            throw failure("The JSON document is " + DecodeFailure.kind(token) + ", but an object is expected");
        }
        unfit = JsonTree.read(parser, budget);
        frame = frame.openInPlaceOfObject();
    }

    /**
     * Moves to the value of the next property that the model declares, and keeps those on the way that it does not.
     *
     * @return the property's index in the names, or -1 at the end of the object
     */
    public int nextProperty(PropertyNames names) {
        if (unfit != null && !keepUnfit(unfit)) {
            budget.charge(ReadBudget.NODE + (long) ReadBudget.FIELD * names.size());
            return -1;
        }
        frame.expect(names);
        int match = parser.nextNameMatch(names.matcher());
        while (match == PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
            String name = parser.currentName();
            chargeExtra();
            budget.name(name);
            parser.nextToken();
            frame.keepUnknown(name, JsonTree.read(parser, budget));
            match = parser.nextNameMatch(names.matcher());
        }
        if (match >= 0) {
            frame.reading(names, match);
            if (parser.nextToken() == JsonToken.VALUE_NULL) {
                keepNull(names, match);
            }
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
            budget.charge((long) ReadBudget.FIELD * closed.propertyCount());
            return closed.extraProperties(budget);
        }
        ExtraProperties extras = ExtraProperties.notAnObject(unfit == null ? JsonNull.INSTANCE : unfit);
        unfit = null;
        return extras;
    }

    /** Reads a string. */
    public @Nullable String string() {
        String value = scalars.string();
        if (value != null) {
            budget.string(value);
        }
        return orUnfit(value);
    }

    /** Reads a boolean. */
    public @Nullable Boolean bool() {
        return orUnfit(scalars.bool());
    }

    /** Reads a 32-bit integer; 7.0 and 1e2 are integers, 1.5 is not. */
    public @Nullable Integer int32() {
        budget.charge(ReadBudget.INTEGER);
        return orUnfit(scalars.int32());
    }

    /** Reads a 64-bit integer; 7.0 and 1e2 are integers, and so is the string "7", as protobuf's JSON form writes it. */
    public @Nullable Long int64() {
        budget.charge(ReadBudget.INTEGER);
        return orUnfit(scalars.int64());
    }

    /** Reads a number, exactly; one with an exponent beyond 1,000 does not fit, but for zero. */
    public @Nullable BigDecimal decimal() {
        BigDecimal value = scalars.decimal();
        if (value != null) {
            budget.decimal(value.precision());
        }
        return orUnfit(value);
    }

    /**
     * Reads a date and time of RFC 3339, leniently: t and z in lower case, a space for the T, no seconds, {@code +0200} or
     * {@code +02} for {@code +02:00}, no offset for UTC. Digits beyond nanoseconds are cut off; a leap second is read as the
     * second before it.
     */
    public @Nullable OffsetDateTime dateTime() {
        budget.charge(ReadBudget.DATE_TIME);
        return orUnfit(scalars.dateTime());
    }

    /** Reads a date, {@code yyyy-mm-dd}. */
    public @Nullable LocalDate date() {
        budget.charge(ReadBudget.DATE);
        return orUnfit(scalars.date());
    }

    /** Reads a UUID in its canonical 36 characters, of either case. */
    public @Nullable UUID uuid() {
        budget.charge(ReadBudget.UUID);
        return orUnfit(scalars.uuid());
    }

    /** Reads a URI, absolute or relative. */
    public @Nullable URI uri() {
        URI value = scalars.uri();
        if (value != null) {
            budget.uri(value.toString().length());
        }
        return orUnfit(value);
    }

    /** Reads a string and converts it, as in {@code reader.enumeration(BillableStatus::of)}. */
    public <T> @Nullable T enumeration(Function<String, T> of) {
        String text = string();
        return text == null ? null : of.apply(text);
    }

    /** Reads a value of any shape. JSON null is one too: {@link JsonValue#ofNull()}, so that it stays apart from nothing. */
    public JsonValue json() {
        return JsonTree.read(parser, budget);
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

    /**
     * Reads an object as a map, in its order, whose values are not null. A member whose value is null or does not fit is left
     * out; see {@link MapMembers#unreadable}. The map is unmodifiable.
     */
    public <T> @Nullable Map<String, T> map(ModelReader<T> value) {
        return readMembers(value, false);
    }

    /**
     * Reads an object as a map, in its order, whose values may be null. A member whose value does not fit is left out; see
     * {@link MapMembers#unreadable}. The map is unmodifiable.
     */
    public <T> @Nullable Map<String, @Nullable T> nullableMap(ModelReader<T> value) {
        return this.<@Nullable T>readMembers(value, true);
    }

    ReadBudget budget() {
        return budget;
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

    /** Returns the value; if it is null, notes what the document has in its place, unless that is null, too. */
    private <T> @Nullable T orUnfit(@Nullable T value) {
        if (value == null) {
            noteUnfit();
        }
        return value;
    }

    private void noteUnfit() {
        if (parser.currentToken() != JsonToken.VALUE_NULL) {
            unfit = JsonTree.read(parser, budget);
        }
    }

    private void keepNull(PropertyNames names, int property) {
        if (names.nullBit(property) == PropertyNames.NO_BIT) {
            chargeExtra();
        }
        frame.keepNull(names, property);
    }

    private void chargeExtra() {
        budget.charge(frame.hasExtras() ? ReadBudget.ENTRY : ReadBudget.EXTRAS);
    }

    /** Adds an unfit value to the extras of the object, or returns false if it takes the place of the object itself. */
    private boolean keepUnfit(JsonValue value) {
        if (frame.isNotAnObject()) {
            return false;
        }
        chargeExtra();
        frame.keepUnfit(value);
        unfit = null;
        return true;
    }

    /** Pushes the elements of an array; returns false, with none pushed, for null and what does not fit. */
    private boolean readElements(ModelReader<?> reader, boolean nullable) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            noteUnfit();
            return false;
        }
        int mark = elements.size();
        budget.charge(ReadBudget.LIST);
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            boolean isNull = nullable && token == JsonToken.VALUE_NULL;
            Object element = isNull ? null : reader.read(this);
            if (element == null && !isNull) {
                unfit = UnfitList.array(elements.<@Nullable Object>popList(mark), takeUnfit(), parser, budget);
                return false;
            }
            budget.charge(ReadBudget.ELEMENT);
            elements.push(element);
        }
        return true;
    }

    /** Returns the members of an object, or null for null and for what is not an object. */
    private <T extends @Nullable Object> @Nullable Map<String, T> readMembers(ModelReader<?> reader, boolean nullable) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            noteUnfit();
            return null;
        }
        int mark = elements.size();
        budget.charge(ReadBudget.MAP);
        boolean partial = false;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            boolean isNull = parser.nextToken() == JsonToken.VALUE_NULL && nullable;
            Object value = isNull ? null : reader.read(this);
            if (value == null && !isNull) {
                budget.charge(ReadBudget.NODE);
                value = new PartialMap.Unreadable(takeUnfit());
                partial = true;
            }
            boolean few = elements.size() - mark < 2 * ArrayMap.MOST_MEMBERS;
            budget.charge(few ? ReadBudget.MEMBER : ReadBudget.MEMBER + ReadBudget.ENTRY);
            budget.name(name);
            elements.push(name);
            elements.push(value);
        }
        Map<String, T> members = elements.popMap(mark);
        if (!partial) {
            return members;
        }
        budget.charge(
                PartialMap.MAPS * ReadBudget.HASH_MAP + PartialMap.ENTRIES * ReadBudget.ENTRY * (long) members.size());
        return PartialMap.of(members);
    }

    private JsonValue takeUnfit() {
        JsonValue value = unfit == null ? JsonNull.INSTANCE : unfit;
        unfit = null;
        return value;
    }
}
