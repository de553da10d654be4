package dev.billingsdks.generator.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.ModelFile;
import dev.billingsdks.generator.sdk.SdkFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes of the models' package: which place of the document has which name, and what is in them. */
final class ModelClasses {

    private final SpecDocument document;
    private final Names names;
    private final String packageName;
    private final Set<String> otherClasses;
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, SdkFile> files = new LinkedHashMap<>();
    private @Nullable Set<String> componentClasses;

    ModelClasses(SpecDocument document, Names names, String packageName, Set<String> otherClasses) {
        this.document = document;
        this.names = names;
        this.packageName = packageName;
        this.otherClasses = otherClasses;
    }

    String packageName() {
        return packageName;
    }

    List<SdkFile> files() {
        return List.copyOf(files.values());
    }

    void put(SdkFile file) {
        files.put(file.fileName(), file);
    }

    @Nullable
    ModelFile model(@Nullable JavaType type) {
        return type instanceof JavaType.ModelType
                        && files.get(type.text().substring(type.text().lastIndexOf('.') + 1)) instanceof ModelFile model
                ? model
                : null;
    }

    /**
     * Returns the name of the class that stands at a place. An inline schema whose name a component schema has is told apart
     * by a suffix; two other schemas that would be one class are told apart by the maintainer, not by a number.
     */
    InlineName claim(InlineName inline, String place, String suffix) {
        boolean taken = !inline.component() && componentClasses().contains(inline.name());
        String name = taken ? names.inlineType(inline.name(), suffix) : inline.name();
        String other = places.putIfAbsent(name, place);
        if (other != null && !other.equals(place)) {
            throw new InvalidSpecException(
                    place,
                    "gives the class " + name + ", as does " + other + "; name one of them in the vendor's file");
        }
        return inline.called(name);
    }

    /** Returns whether a class was read already, or is being read. */
    boolean has(InlineName claimed) {
        return files.containsKey(claimed.name());
    }

    /** Returns a type as it is written where another class of the same simple name is at hand. */
    JavaType fromOutside(JavaType type) {
        if (type instanceof JavaType.ListType list) {
            return new JavaType.ListType(fromOutside(list.element()), list.nullable());
        }
        if (type instanceof JavaType.MapType map) {
            return new JavaType.MapType(fromOutside(map.value()), map.nullable());
        }
        if (!otherClasses.contains(type.text())) {
            return type;
        }
        String qualified = packageName + "." + type.text();
        if (type instanceof JavaType.EnumType) {
            return new JavaType.EnumType(qualified);
        }
        return type instanceof JavaType.UnionType
                ? new JavaType.UnionType(qualified)
                : new JavaType.ModelType(qualified);
    }

    /** Returns the classes of component schemas, be it that of an array's elements. */
    private Set<String> componentClasses() {
        if (componentClasses == null) {
            componentClasses = new HashSet<>();
            for (String name : document.schemas().keySet()) {
                if (isClass(Shape.ofComponent(document, name))) {
                    componentClasses.add(names.schemaType(name));
                }
            }
        }
        return componentClasses;
    }

    private boolean isClass(Shape shape) {
        if (shape.component() != null) {
            return false;
        }
        return switch (shape.kind()) {
            case OBJECT, ENUM, UNION -> true;
            case ARRAY -> isClass(shape.schema().path("items"));
            case MAP -> isClass(shape.schema().path("additionalProperties"));
            default -> false;
        };
    }

    private boolean isClass(JsonNode inner) {
        return inner.isObject() && isClass(Shape.of(document, inner, ""));
    }
}
