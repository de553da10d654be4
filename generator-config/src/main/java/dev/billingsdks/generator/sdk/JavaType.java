package dev.billingsdks.generator.sdk;

/** The type of a schema in Java. */
public sealed interface JavaType {

    /** Returns the type as a nullable or generic place writes it, such as {@code Long} or {@code List<String>}. */
    String text();

    /** Returns the type of a place that cannot be null, such as {@code long}. */
    default String plainText() {
        return text();
    }

    /** Returns whether a place that cannot be null is a primitive. */
    default boolean primitive() {
        return !plainText().equals(text());
    }

    /** Returns how many arrays and maps lie within each other, this one included. */
    default int depth() {
        return 0;
    }

    /** Returns whether a value can be changed by the caller who gave it. */
    default boolean copied() {
        return false;
    }

    /**
     * A type of one value, such as {@code String}.
     *
     * @param method the method of the runtime's JsonReader that reads it
     */
    record Scalar(String text, String plainText, String method) implements JavaType {}

    /** A generated open enum. */
    record EnumType(String text) implements JavaType {}

    /** A generated model. */
    record ModelType(String text) implements JavaType {}

    /** A generated union. */
    record UnionType(String text) implements JavaType {}

    /**
     * An array.
     *
     * @param nullable whether its elements may be null
     */
    record ListType(JavaType element, boolean nullable) implements JavaType {

        /** Creates the type of an array without nulls. */
        public ListType(JavaType element) {
            this(element, false);
        }

        @Override
        public String text() {
            return "List<" + (nullable ? "@Nullable " : "") + element.text() + ">";
        }

        @Override
        public int depth() {
            return element.depth() + 1;
        }

        @Override
        public boolean copied() {
            return true;
        }
    }

    /**
     * An object whose property names are data.
     *
     * @param nullable whether its values may be null
     */
    record MapType(JavaType value, boolean nullable) implements JavaType {

        /** Creates the type of a map without nulls. */
        public MapType(JavaType value) {
            this(value, false);
        }

        @Override
        public String text() {
            return "Map<String, " + (nullable ? "@Nullable " : "") + value.text() + ">";
        }

        @Override
        public int depth() {
            return value.depth() + 1;
        }

        @Override
        public boolean copied() {
            return true;
        }
    }

    Scalar STRING = new Scalar("String", "String", "string");
    Scalar BOOLEAN = new Scalar("Boolean", "boolean", "bool");
    Scalar INT32 = new Scalar("Integer", "int", "int32");
    Scalar INT64 = new Scalar("Long", "long", "int64");
    Scalar DECIMAL = new Scalar("BigDecimal", "BigDecimal", "decimal");
    Scalar DATE_TIME = new Scalar("OffsetDateTime", "OffsetDateTime", "dateTime");
    Scalar DATE = new Scalar("LocalDate", "LocalDate", "date");
    Scalar UUID = new Scalar("UUID", "UUID", "uuid");
    Scalar URI = new Scalar("URI", "URI", "uri");
    Scalar BINARY_CONTENT = new Scalar("BinaryContent", "BinaryContent", "none");
    Scalar BINARY_RESPONSE = new Scalar("BinaryResponse", "BinaryResponse", "none");
    Scalar JSON = new Scalar("JsonValue", "JsonValue", "json");
}
