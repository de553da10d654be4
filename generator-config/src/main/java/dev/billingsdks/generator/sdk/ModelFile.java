package dev.billingsdks.generator.sdk;

import java.util.List;
import java.util.stream.Stream;

/**
 * A class that holds a JSON object.
 *
 * @param doc the class comment
 * @param properties in the document's order
 * @param required the properties that {@code build()} insists on: none where only the vendor sends the model, so that a
 *     property that becomes required breaks no fixture
 */
public record ModelFile(
        String packageName, String name, String doc, List<PropertyFacts> properties, List<PropertyFacts> required)
        implements SdkFile {

    @Override
    public String fileName() {
        return name;
    }

    @Override
    public String template() {
        return "model";
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
