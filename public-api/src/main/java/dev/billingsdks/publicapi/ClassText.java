package dev.billingsdks.publicapi;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The declarations of a class and of its members, a line each, as Java spells them. */
final class ClassText {

    private ClassText() {}

    /** Returns whether applications can name a class: it is public or protected, as is every class around it. */
    static boolean isVisible(Class<?> type) {
        return isVisible(type.getModifiers())
                && !type.isSynthetic()
                && (type.getEnclosingClass() == null || type.isMemberClass() && isVisible(type.getEnclosingClass()));
    }

    static String declaration(Class<?> type) {
        List<String> words = new ArrayList<>();
        // The name comes first, so that classes are sorted by it.
        words.add(type.getCanonicalName() + typeParameters(type.getTypeParameters()) + ":");
        addDeprecation(words, type.isAnnotationPresent(Deprecated.class));
        int modifiers = type.getModifiers();
        if (type.isInterface() || type.isEnum() || type.isRecord()) {
            modifiers &= ~(Modifier.ABSTRACT | Modifier.FINAL | Modifier.STATIC);
        }
        addModifiers(words, modifiers & ~Modifier.INTERFACE);
        if (type.isSealed()) {
            words.add("sealed");
        }
        words.add(kind(type));
        AnnotatedType parent = type.getAnnotatedSuperclass();
        if (parent != null && type.getSuperclass() != Object.class && !type.isEnum() && !type.isRecord()) {
            words.add("extends " + AnnotatedTypeText.of(parent));
        }
        if (type.getInterfaces().length > 0) {
            words.add((type.isInterface() ? "extends " : "implements ") + types(type.getAnnotatedInterfaces()));
        }
        if (type.isSealed()) {
            words.add("permits "
                    + Arrays.stream(type.getPermittedSubclasses())
                            .map(Class::getCanonicalName)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        return String.join(" ", words);
    }

    /** Returns the visible members, including those of superclasses that are not visible themselves. */
    static List<String> members(Class<?> type) {
        List<String> members = new ArrayList<>();
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isMember(constructor)) {
                members.add(constructor(type, constructor));
            }
        }
        Class<?> owner = type;
        do {
            addFieldsAndMethods(members, owner);
            owner = owner.getSuperclass();
        } while (owner != null && !isVisible(owner) && owner.getClassLoader() == type.getClassLoader());
        return members.stream().distinct().sorted().toList();
    }

    private static void addFieldsAndMethods(List<String> members, Class<?> owner) {
        for (Field field : owner.getDeclaredFields()) {
            if (isMember(field)) {
                members.add(field(field));
            }
        }
        for (Method method : owner.getDeclaredMethods()) {
            if (isMember(method)) {
                members.add(method(owner, method));
            }
        }
    }

    private static String field(Field field) {
        List<String> words = new ArrayList<>();
        addDeprecation(words, field.isAnnotationPresent(Deprecated.class));
        addModifiers(words, field.getModifiers());
        words.add(AnnotatedTypeText.of(field.getAnnotatedType()));
        words.add(field.getName());
        return String.join(" ", words);
    }

    private static String constructor(Class<?> type, Constructor<?> constructor) {
        List<String> words = new ArrayList<>();
        addDeprecation(words, constructor.isAnnotationPresent(Deprecated.class));
        addModifiers(words, constructor.getModifiers() & ~Modifier.TRANSIENT);
        words.add(type.getSimpleName() + parameters(constructor));
        return String.join(" ", words);
    }

    private static String method(Class<?> owner, Method method) {
        List<String> words = new ArrayList<>();
        addDeprecation(words, method.isAnnotationPresent(Deprecated.class));
        int modifiers = method.getModifiers() & ~(Modifier.SYNCHRONIZED | Modifier.NATIVE | Modifier.STRICT);
        // The same bits mean that a method is a bridge, or has a variable number of arguments.
        modifiers &= ~(Modifier.VOLATILE | Modifier.TRANSIENT);
        // A static method, or one of a final class, cannot be overridden anyway.
        if (Modifier.isFinal(owner.getModifiers()) || Modifier.isStatic(modifiers)) {
            modifiers &= ~Modifier.FINAL;
        }
        if (owner.isInterface()) {
            modifiers &= ~Modifier.ABSTRACT;
        }
        addModifiers(words, modifiers);
        if (method.isDefault()) {
            words.add("default");
        }
        if (method.getTypeParameters().length > 0) {
            words.add(typeParameters(method.getTypeParameters()));
        }
        words.add(AnnotatedTypeText.of(method.getAnnotatedReturnType()));
        words.add(method.getName() + parameters(method));
        return String.join(" ", words);
    }

    private static String parameters(Executable executable) {
        String exceptions = executable.getExceptionTypes().length == 0
                ? ""
                : " throws " + types(executable.getAnnotatedExceptionTypes());
        String parameters = types(executable.getAnnotatedParameterTypes());
        String spelled = executable.isVarArgs() ? parameters.replaceFirst("\\[]$", "...") : parameters;
        return "(" + spelled + ")" + exceptions;
    }

    private static String types(AnnotatedType[] types) {
        return Arrays.stream(types).map(AnnotatedTypeText::of).collect(Collectors.joining(", "));
    }

    private static String typeParameters(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables).map(ClassText::typeParameter).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String typeParameter(TypeVariable<?> variable) {
        String bounds = Stream.of(variable.getAnnotatedBounds())
                .map(AnnotatedTypeText::of)
                .filter(bound -> !bound.equals("Object"))
                .collect(Collectors.joining(" & "));
        return bounds.isEmpty() ? variable.getName() : variable.getName() + " extends " + bounds;
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "@interface";
        }
        if (type.isInterface()) {
            return "interface";
        }
        return type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    }

    private static boolean isMember(Member member) {
        return isVisible(member.getModifiers()) && !member.isSynthetic();
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static void addDeprecation(List<String> words, boolean deprecated) {
        if (deprecated) {
            words.add("@Deprecated");
        }
    }

    private static void addModifiers(List<String> words, int modifiers) {
        if (modifiers != 0) {
            words.add(Modifier.toString(modifiers));
        }
    }
}
