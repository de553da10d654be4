package dev.billingsdks.generator.sdk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The class of a JSON object.
 *
 * @param doc what the document says of it
 * @param properties in the document's order
 * @param required the properties that {@code build()} requires: none if only the vendor sends the model, so that a property
 *     that becomes required breaks no fixture
 * @param exactlyOne the properties of which {@code build()} requires exactly one, or none
 * @param others the type of properties that the document does not name, or null for plain JSON
 */
public record ModelFile(
        String packageName,
        String name,
        Doc doc,
        List<PropertyFacts> properties,
        List<PropertyFacts> required,
        List<PropertyFacts> exactlyOne,
        @Nullable Others others)
        implements SdkFile {

    /** The most properties of a class that has a field for each and reads and compares them in one method. */
    private static final int MOST_FIELDS = 500;

    /** How many properties a method of a larger class reads or compares. */
    private static final int CHUNK = 200;

    /**
     * Properties without a name in the document that have a type there.
     *
     * @param type the type of one
     * @param nullable whether one may be null
     */
    public record Others(JavaType type, boolean nullable) {

        /** Returns whether a setter takes a primitive. */
        public boolean primitive() {
            return type.primitive();
        }
    }

    /** Returns a model that is still being read. */
    public static ModelFile unread(String packageName, String name) {
        return new ModelFile(packageName, name, new Doc("", false), List.of(), List.of(), List.of(), null);
    }

    @Override
    public boolean deprecatedApi() {
        return doc.deprecated();
    }

    @Override
    public Set<String> deprecatedMembers() {
        return properties.stream()
                .filter(PropertyFacts::deprecated)
                .map(PropertyFacts::name)
                .collect(Collectors.toSet());
    }

    @Override
    public String fileName() {
        return name;
    }

    @Override
    public String template() {
        return wide() ? "wide-model" : "model";
    }

    /**
     * Some of the properties of a model that has too many for one method.
     *
     * @param number the place of these among the chunks
     * @param end the index after that of the last property
     */
    public record Chunk(int number, int end, List<PropertyFacts> properties, List<PropertyFacts> required) {}

    /** Returns whether there are too many properties for one method: they are fields of the builder, of which the model has a copy. */
    public boolean wide() {
        return properties.size() > MOST_FIELDS;
    }

    /** Returns the properties as many methods read and compare them. */
    public List<Chunk> chunks() {
        Set<PropertyFacts> checks = new HashSet<>(required);
        List<Chunk> chunks = new ArrayList<>();
        for (int start = 0; start < properties.size(); start += CHUNK) {
            int end = Math.min(start + CHUNK, properties.size());
            List<PropertyFacts> some = properties.subList(start, end);
            chunks.add(new Chunk(
                    chunks.size(),
                    end,
                    some,
                    some.stream().filter(checks::contains).toList()));
        }
        return chunks;
    }

    /** Returns whether the document names any property. */
    public boolean hasProperties() {
        return !properties.isEmpty();
    }

    /** Returns whether {@code build()} checks anything. */
    public boolean checked() {
        return !required.isEmpty() || grouped();
    }

    /** Returns whether there are properties of which {@code build()} requires exactly one. */
    public boolean grouped() {
        return !exactlyOne.isEmpty();
    }

    /** Returns whether any property is nullable. */
    public boolean hasNullable() {
        return !nullable().isEmpty();
    }

    /** Returns the nullable properties, for which absent and null differ. */
    public List<PropertyFacts> nullable() {
        return properties.stream().filter(PropertyFacts::nullable).toList();
    }
}
