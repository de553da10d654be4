package dev.billingsdks.generator.sdk;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A class that holds a JSON object.
 *
 * @param doc the class comment
 * @param deprecated whether the document deprecates it
 * @param properties in the document's order
 * @param required the properties that {@code build()} insists on: none where only the vendor sends the model, so that a
 *     property that becomes required breaks no fixture
 * @param others how the properties that the document does not name are held, or null for plain JSON
 */
public record ModelFile(
        String packageName,
        String name,
        String doc,
        boolean deprecated,
        List<PropertyFacts> properties,
        List<PropertyFacts> required,
        @Nullable Others others)
        implements SdkFile {

    /**
     * Properties that the document does not name and yet gives a type.
     *
     * @param type how one is held
     * @param nullable whether one may be null
     */
    public record Others(JavaType type, boolean nullable) {

        /** Returns the type of a value in the map of them. */
        public String valueText() {
            return (nullable ? "@Nullable " : "") + type.text();
        }

        /** Returns the method of ExtraProperties that reads them. */
        public String method() {
            return nullable ? "nullableUnknown" : "unknown";
        }

        /** Returns whether a setter takes a primitive. */
        public boolean primitive() {
            return type.primitive();
        }
    }

    /** Returns a model that is still being read. */
    public static ModelFile unread(String packageName, String name) {
        return new ModelFile(packageName, name, "", false, List.of(), List.of(), null);
    }

    @Override
    public boolean deprecatedApi() {
        return deprecated || properties.stream().anyMatch(PropertyFacts::deprecated);
    }

    @Override
    public String fileName() {
        return name;
    }

    @Override
    public String template() {
        return "model";
    }

    /** Returns whether the document names any property. */
    public boolean hasProperties() {
        return !properties.isEmpty();
    }

    /** Returns whether {@code build()} checks anything. */
    public boolean checked() {
        return !required.isEmpty();
    }

    /** Returns the arguments of {@code Objects.hash}. */
    public String hashed() {
        return Arguments.of(
                "return Objects.hash(",
                Stream.concat(names(), Stream.of("extras")).toList());
    }

    /** Returns the arguments of {@code PropertyNames.describe}. */
    public String described() {
        return Arguments.of(
                "return PROPERTIES.describe(",
                Stream.concat(Stream.of("MODEL"), names()).toList());
    }

    /** Returns the nullable properties, whose absence and null are told apart. */
    public List<PropertyFacts> nullable() {
        return properties.stream().filter(PropertyFacts::nullable).toList();
    }

    private Stream<String> names() {
        return properties.stream().map(PropertyFacts::name);
    }
}
