package dev.billingsdks.publicapi;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A type as Java spells it, with JSpecify's annotations, and without the package if that is java.lang. */
final class AnnotatedTypeText {

    private AnnotatedTypeText() {}

    static String of(AnnotatedType type) {
        if (type instanceof AnnotatedArrayType array) {
            String annotations = annotations(type);
            return of(array.getAnnotatedGenericComponentType())
                    + (annotations.isEmpty() ? "" : " " + annotations)
                    + "[]";
        }
        return annotations(type) + unannotated(type);
    }

    private static String unannotated(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType parameterized) {
            Class<?> raw = (Class<?>) ((ParameterizedType) type.getType()).getRawType();
            return name(raw)
                    + Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                            .map(AnnotatedTypeText::of)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return wildcard(wildcard);
        }
        Type plain = type.getType();
        return plain instanceof Class<?> raw ? name(raw) : plain.getTypeName();
    }

    private static String wildcard(AnnotatedWildcardType wildcard) {
        if (wildcard.getAnnotatedLowerBounds().length > 0) {
            return "? super " + of(wildcard.getAnnotatedLowerBounds()[0]);
        }
        String upper = Stream.of(wildcard.getAnnotatedUpperBounds())
                .map(AnnotatedTypeText::of)
                .collect(Collectors.joining(" & "));
        return upper.isEmpty() || upper.equals("Object") ? "?" : "? extends " + upper;
    }

    private static String name(Class<?> type) {
        return !type.isPrimitive() && type.getPackageName().equals("java.lang")
                ? type.getCanonicalName().substring("java.lang.".length())
                : type.getCanonicalName();
    }

    private static String annotations(AnnotatedType type) {
        return Arrays.stream(type.getAnnotations())
                .map(Annotation::annotationType)
                .filter(annotation -> annotation.getPackageName().equals("org.jspecify.annotations"))
                .map(annotation -> "@" + annotation.getSimpleName() + " ")
                .sorted()
                .collect(Collectors.joining());
    }
}
