package dev.billingsdks.update.protos;

import java.util.Map;
import java.util.Set;

/** What the types of protos are in JSON: the scalars, and the messages of google.protobuf that have a form of their own. */
final class ProtoScalars {

    /** In a body, 64-bit integers are strings; in a query, they have no quotes. */
    private static final Set<String> LONG = Set.of("integer", "string");

    private static final Set<String> INTEGER = Set.of("integer");
    private static final Set<String> NUMBER = Set.of("number");
    private static final Set<String> STRING = Set.of("string");
    private static final Set<String> BOOLEAN = Set.of("boolean");
    private static final Set<String> OBJECT = Set.of("object");

    private static final Map<String, Set<String>> TYPES = Map.ofEntries(
            Map.entry("string", STRING),
            Map.entry("bytes", STRING),
            Map.entry("bool", BOOLEAN),
            Map.entry("double", NUMBER),
            Map.entry("float", NUMBER),
            Map.entry("int32", INTEGER),
            Map.entry("sint32", INTEGER),
            Map.entry("uint32", INTEGER),
            Map.entry("fixed32", INTEGER),
            Map.entry("sfixed32", INTEGER),
            Map.entry("int64", LONG),
            Map.entry("sint64", LONG),
            Map.entry("uint64", LONG),
            Map.entry("fixed64", LONG),
            Map.entry("sfixed64", LONG),
            Map.entry("google.protobuf.Timestamp", STRING),
            Map.entry("google.protobuf.Duration", STRING),
            Map.entry("google.protobuf.FieldMask", STRING),
            Map.entry("google.protobuf.Any", OBJECT),
            Map.entry("google.protobuf.Struct", OBJECT),
            Map.entry("google.protobuf.Empty", OBJECT),
            Map.entry("google.protobuf.ListValue", Set.of("array")),
            Map.entry("google.protobuf.Value", Set.of()),
            Map.entry("google.protobuf.StringValue", STRING),
            Map.entry("google.protobuf.BytesValue", STRING),
            Map.entry("google.protobuf.BoolValue", BOOLEAN),
            Map.entry("google.protobuf.DoubleValue", NUMBER),
            Map.entry("google.protobuf.FloatValue", NUMBER),
            Map.entry("google.protobuf.Int32Value", INTEGER),
            Map.entry("google.protobuf.UInt32Value", INTEGER),
            Map.entry("google.protobuf.Int64Value", LONG),
            Map.entry("google.protobuf.UInt64Value", LONG));

    private ProtoScalars() {}

    static boolean isKnown(String type) {
        return TYPES.containsKey(withoutDot(type));
    }

    /** Returns the JSON types that a value may have in a document, none if any is right. */
    static Set<String> jsonTypes(String type) {
        return TYPES.getOrDefault(withoutDot(type), Set.of());
    }

    private static String withoutDot(String type) {
        return type.startsWith(".") ? type.substring(1) : type;
    }
}
