package dev.billingsdks.generator.sdk;

/** How a schema is held in Java, and read by the runtime's JsonReader. */
public sealed interface JavaType {

    /** Returns the type as a nullable or generic place writes it, such as {@code Long} or {@code List<String>}. */
    String text();

    /** Returns the type of a place that cannot be null, such as {@code long}. */
    default String plainText() {
        return text();
    }

    /** Returns whether a place that cannot be null holds a primitive. */
    default boolean primitive() {
        return !plainText().equals(text());
    }

    /** Returns the call that reads the value of a property. */
    String read();

    /** Returns the function that reads an element of an array or a map. */
    String reader();

    /** Returns how many arrays and maps lie within each other, this one included. */
    default int depth() {
        return 0;
    }

    /** Returns the variable of the function that reads an element, which differs from those around it. */
    default String variable() {
        return depth() == 1 ? "element" : "element" + depth();
    }

    /** Returns the expression that makes an unmodifiable copy of a value that is not null. */
    default String copy(String value) {
        return value;
    }

    /** Returns whether a value can be changed by the caller who gave it. */
    default boolean copied() {
        return false;
    }

    /** A type of one value, such as {@code String} read by {@code string()}. */
    record Scalar(String text, String plainText, String method) implements JavaType {
        @Override
        public String read() {
            return "reader." + method + "()";
        }

        @Override
        public String reader() {
            return "JsonReader::" + method;
        }
    }

    /** A generated open enum. */
    record EnumType(String text) implements JavaType {
        @Override
        public String read() {
            return "reader.enumeration(" + text + "::of)";
        }

        @Override
        public String reader() {
            return text + "::read";
        }
    }

    /** A generated model. */
    record ModelType(String text) implements JavaType {
        @Override
        public String read() {
            return "reader.model(" + reader() + ")";
        }

        @Override
        public String reader() {
            return text + "::read";
        }
    }

    /** A generated union. */
    record UnionType(String text) implements JavaType {
        @Override
        public String read() {
            return text + ".read(reader)";
        }

        @Override
        public String reader() {
            return text + "::read";
        }
    }

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
        public String read() {
            return "reader." + method() + "(" + element.reader() + ")";
        }

        @Override
        public String reader() {
            return variable() + " -> " + variable() + "." + method() + "(" + element.reader() + ")";
        }

        @Override
        public String copy(String value) {
            return nullable
                    ? "Collections.unmodifiableList(new ArrayList<>(" + value + "))"
                    : "List.copyOf(" + value + ")";
        }

        @Override
        public int depth() {
            return element.depth() + 1;
        }

        private String method() {
            return nullable ? "nullableList" : "list";
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
        public String read() {
            return "reader." + method() + "(" + value.reader() + ")";
        }

        @Override
        public String reader() {
            return variable() + " -> " + variable() + "." + method() + "(" + value.reader() + ")";
        }

        @Override
        public int depth() {
            return value.depth() + 1;
        }

        private String method() {
            return nullable ? "nullableMap" : "map";
        }

        @Override
        public String copy(String value) {
            return "Collections.unmodifiableMap(new LinkedHashMap<>(" + value + "))";
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
