package dev.billingsdks.generator.print;

import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.JavaType.EnumType;
import dev.billingsdks.generator.sdk.JavaType.ListType;
import dev.billingsdks.generator.sdk.JavaType.MapType;
import dev.billingsdks.generator.sdk.JavaType.ModelType;
import dev.billingsdks.generator.sdk.JavaType.Scalar;
import dev.billingsdks.generator.sdk.JavaType.UnionType;
import dev.billingsdks.generator.sdk.Member;

/** Writes the expressions that read and copy values of a type. */
final class TypeText {

    private TypeText() {}

    /** Returns the call that reads the value of a property. */
    static String read(JavaType type) {
        if (type instanceof EnumType) {
            return "reader.enumeration(" + type.text() + "::of)";
        } else if (type instanceof ModelType) {
            return "reader.model(" + reader(type) + ")";
        } else if (type instanceof UnionType) {
            return type.text() + ".read(reader)";
        }
        return read("reader", type);
    }

    /** Returns the function that reads an element of an array or a map. */
    static String reader(JavaType type) {
        if (type instanceof Scalar scalar) {
            return "JsonReader::" + scalar.method();
        }
        if (isCollection(type)) {
            String variable = type.depth() == 1 ? "element" : "element" + type.depth();
            return variable + " -> " + read(variable, type);
        }
        return type.text() + "::read";
    }

    /** Returns the function that reads the value of a map's member, and null for a value that does not fit. */
    static String memberReader(JavaType type) {
        return type instanceof ModelType ? "member -> member.model(" + reader(type) + ")" : reader(type);
    }

    /** Returns the function that reads the body of a response. */
    static String bodyReader(JavaType type) {
        return isCollection(type) ? "reader -> " + read(type) : reader(type);
    }

    private static String read(String variable, JavaType type) {
        if (type instanceof Scalar scalar) {
            return variable + "." + scalar.method() + "()";
        }
        String inner = type instanceof ListType list ? reader(list.element()) : memberReader(((MapType) type).value());
        return variable + "." + method(type) + "(" + inner + ")";
    }

    /** Returns the expression of a variable that is not null, copied if a caller could change it. */
    static String copy(JavaType type, String variable) {
        if (!type.copied()) {
            return variable;
        }
        JavaType inner = inner(type);
        String nested = inner.copied() ? ", " + copier(inner) : "";
        return "CollectionCopy." + method(type) + "(\"" + variable + "\", " + variable + nested + ")";
    }

    /** Returns the function that copies a nested collection. */
    private static String copier(JavaType type) {
        JavaType inner = inner(type);
        return inner.copied()
                ? "CollectionCopy." + method(type) + "s(" + copier(inner) + ")"
                : "CollectionCopy::" + method(type);
    }

    /** Returns the expression that a setter assigns. */
    static String assigned(Member member) {
        String copy = copy(member.type(), member.name());
        return member.type().copied() && member.setterTakesNull() ? member.name() + " == null ? null : " + copy : copy;
    }

    private static boolean isCollection(JavaType type) {
        return type instanceof ListType || type instanceof MapType;
    }

    private static JavaType inner(JavaType type) {
        return type instanceof ListType list ? list.element() : ((MapType) type).value();
    }

    private static String method(JavaType type) {
        if (type instanceof ListType list) {
            return list.nullable() ? "nullableList" : "list";
        }
        return ((MapType) type).nullable() ? "nullableMap" : "map";
    }
}
