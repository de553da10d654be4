package dev.billingsdks.generator.print;

import dev.billingsdks.generator.sdk.ModelFile;
import dev.billingsdks.generator.sdk.ParameterFacts;
import dev.billingsdks.generator.sdk.ParamsFile;
import dev.billingsdks.generator.sdk.PropertyFacts;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes expressions over the properties of a model or the parameters of params. */
final class ModelText {

    /** The names of parameters and variables next to which a model's fields are read. */
    private static final Set<String> HIDDEN = Set.of("other", "that", "writer");

    /** The names of the parameter and variables next to which a model's values are read, as {@link TypeText} has them. */
    private static final Pattern TAKEN = Pattern.compile("reader|property|element\\d*|member");

    private ModelText() {}

    /** Returns a property's field as code reads it if a parameter or variable may have its name. */
    static String field(PropertyFacts property) {
        return HIDDEN.contains(property.name()) ? "this." + property.name() : property.name();
    }

    /** Returns the variable with a property's value while the model is read; no property's own name ends like that. */
    static String variable(PropertyFacts property) {
        return TAKEN.matcher(property.name()).matches() ? property.name() + "_" : property.name();
    }

    /** Returns the arguments of {@code Objects.hash}. */
    static String hashed(ModelFile model) {
        return Stream.concat(names(model), Stream.of("extras")).collect(Collectors.joining(", "));
    }

    /** Returns the arguments of {@code Objects.hash}. */
    static String hashed(ParamsFile params) {
        return params.parameters().stream().map(ParameterFacts::name).collect(Collectors.joining(", "));
    }

    /** Returns the arguments of {@code PropertyNames.describe}. */
    static String described(ModelFile model) {
        return Stream.concat(Stream.of("MODEL"), names(model)).collect(Collectors.joining(", "));
    }

    /** Returns the arguments of {@code PropertyNames.nullable}. */
    static String nullableNames(ModelFile model) {
        return JavaText.quoted(model.nullable().stream().map(PropertyFacts::jsonName));
    }

    /** Returns the call on RequestCheck that exactly one property of a group is set, or null if there is no group. */
    static @Nullable String exactlyOne(ModelFile model) {
        List<String> group =
                model.exactlyOne().stream().map(PropertyFacts::name).toList();
        String names = String.join(", ", group);
        return group.isEmpty() ? null : "exactlyOne(" + JavaText.quoted(names) + ", " + names + ")";
    }

    /** Returns the type of a value in the map of properties that the document does not name. */
    static String valueType(ModelFile.Others others) {
        return (others.nullable() ? "@Nullable " : "") + others.type().text();
    }

    /** Returns the method of ExtraProperties that reads them. */
    static String method(ModelFile.Others others) {
        return others.nullable() ? "nullableUnknown" : "unknown";
    }

    /** Returns the expression of a value that a caller gave. */
    static String copied(ModelFile.Others others) {
        String copy = TypeText.copy(others.type(), "value");
        return others.nullable() && others.type().copied() ? "value == null ? null : " + copy : copy;
    }

    private static Stream<String> names(ModelFile model) {
        return model.properties().stream().map(PropertyFacts::name);
    }
}
