package dev.billingsdks.runtime.json;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A model with a property of each kind, none of them required. */
final class Scalars implements JsonModel {

    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "string",
            "bool",
            "int32",
            "int64",
            "decimal",
            "dateTime",
            "date",
            "uuid",
            "uri",
            "json",
            "config",
            "dates",
            "decimals",
            "models",
            "modelMap",
            "nullables",
            "nullableMap",
            "nested",
            "jsonMap",
            "enumMap",
            "listMap",
            "mapMap");

    private final Object[] values = new Object[22];
    private ExtraProperties extras = ExtraProperties.EMPTY;

    static Scalars fromJson(String json) {
        return JsonReader.parse(json, Scalars::read);
    }

    static Scalars read(JsonReader reader) {
        Scalars scalars = new Scalars();
        reader.startObject();
        for (int property = reader.nextProperty(PROPERTIES);
                property >= 0;
                property = reader.nextProperty(PROPERTIES)) {
            scalars.values[property] = read(property, reader);
        }
        scalars.extras = reader.endObject();
        return scalars;
    }

    private static @Nullable Object read(int property, JsonReader reader) {
        return switch (property) {
            case 0 -> reader.string();
            case 1 -> reader.bool();
            case 2 -> reader.int32();
            case 3 -> reader.int64();
            case 4 -> reader.decimal();
            case 5 -> reader.dateTime();
            case 6 -> reader.date();
            case 7 -> reader.uuid();
            case 8 -> reader.uri();
            case 9 -> reader.json();
            case 10 -> reader.model(CustomerConfig::read);
            case 11 -> reader.list(JsonReader::dateTime);
            case 12 -> reader.map(JsonReader::decimal);
            case 13 -> reader.list(CustomerConfig::read);
            case 14 -> reader.map(member -> member.model(CustomerConfig::read));
            case 15 -> reader.nullableList(JsonReader::string);
            case 16 -> reader.nullableMap(JsonReader::int64);
            case 17 -> reader.list(row -> row.list(JsonReader::int32));
            case 18 -> reader.map(JsonReader::json);
            case 19 -> reader.map(member -> member.enumeration(text -> text));
            case 20 -> reader.map(member -> member.list(JsonReader::int64));
            case 21 -> reader.map(member -> member.map(JsonReader::decimal));
            default -> throw new AssertionError(property);
        };
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        for (int property = 0; property < values.length; property++) {
            writer.property(PROPERTIES.name(property), values[property]);
        }
        writer.endObject();
    }

    /** The value of a property, with the complaint that a generated accessor makes. */
    @Nullable
    Object get(String property) {
        for (int index = 0; index < values.length; index++) {
            if (PROPERTIES.name(index).equals(property)) {
                return extras.optional(values[index], "Scalars", property);
            }
        }
        throw new AssertionError(property);
    }

    @SuppressWarnings("unchecked")
    <T> List<T> list(String property) {
        return (List<T>) get(property);
    }

    @SuppressWarnings("unchecked")
    <T> Map<String, T> map(String property) {
        return (Map<String, T>) get(property);
    }

    @Nullable
    String string() {
        return (String) get("string");
    }

    @Nullable
    BigDecimal decimal() {
        return (BigDecimal) get("decimal");
    }

    @Nullable
    OffsetDateTime dateTime() {
        return (OffsetDateTime) get("dateTime");
    }

    @Nullable
    LocalDate date() {
        return (LocalDate) get("date");
    }

    @Nullable
    UUID uuid() {
        return (UUID) get("uuid");
    }

    @Nullable
    URI uri() {
        return (URI) get("uri");
    }

    ExtraProperties extras() {
        return extras;
    }
}
