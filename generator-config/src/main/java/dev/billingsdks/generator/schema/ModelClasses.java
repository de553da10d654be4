package dev.billingsdks.generator.schema;

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
    private final Map<String, String> otherClasses;
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> enumPlaces = new HashMap<>();
    private final Map<String, SdkFile> files = new LinkedHashMap<>();
    private @Nullable Set<String> componentClasses;

    ModelClasses(SpecDocument document, Names names, String packageName, Map<String, String> otherClasses) {
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
        return type instanceof JavaType.ModelType && file(type) instanceof ModelFile model ? model : null;
    }

    /** Returns the generated class of a type, or null if it has none. */
    @Nullable
    SdkFile file(JavaType type) {
        return type instanceof JavaType.Scalar ? null : files.get(type.text());
    }

    /**
     * Returns the name of the class of a place. An inline schema whose name a component schema has gets a suffix. If two other
     * places give one class, the maintainer names one of them, because a number would say nothing.
     */
    InlineName claim(InlineName inline, String place, String suffix) {
        InlineName claimed = nameOf(inline, suffix);
        String other = otherClasses.get(claimed.name());
        if (other == null) {
            other = places.putIfAbsent(claimed.name(), place);
        }
        if (other != null && !other.equals(place)) {
            throw new InvalidSpecException(
                    place,
                    "gives the class " + claimed.name() + ", as does " + other + "; add \"" + claimed.entry()
                            + ": <name>\" under names in the vendor's file in generator-config");
        }
        return claimed;
    }

    /**
     * Returns the class of an enum. Repetitions of one inline enum share it: they have the same values and, because the name is that
     * of the owner and the property, the same owner.
     */
    InlineName claimEnum(InlineName inline, String place, List<JsonNode> values) {
        InlineName claimed = nameOf(inline, "Value");
        String key = claimed.name() + values;
        String first = enumPlaces.putIfAbsent(key, place);
        return claim(inline, first == null ? place : first, "Value");
    }

    private InlineName nameOf(InlineName inline, String suffix) {
        boolean taken = !inline.component() && componentClasses().contains(inline.name());
        return taken ? inline.nested(names, suffix) : inline;
    }

    /** Returns whether a class was read already, or is being read. */
    boolean has(InlineName claimed) {
        return files.containsKey(claimed.name());
    }

    /** Returns the classes of component schemas, including those of array elements. */
    private Set<String> componentClasses() {
        if (componentClasses == null) {
            componentClasses = new HashSet<>();
            for (String name : document.schemas().keySet()) {
                if (isClass(ResolvedSchema.ofComponent(document, name))) {
                    componentClasses.add(names.schemaType(name));
                }
            }
        }
        return componentClasses;
    }

    private boolean isClass(ResolvedSchema resolved) {
        if (resolved.component() != null) {
            return false;
        }
        return switch (resolved.kind()) {
            case OBJECT, ENUM, UNION -> true;
            case ARRAY -> isClass(resolved.schema().path("items"));
            case MAP -> isClass(resolved.schema().path("additionalProperties"));
            default -> false;
        };
    }

    private boolean isClass(JsonNode inner) {
        return inner.isObject() && isClass(ResolvedSchema.of(document, inner, ""));
    }
}
