package dev.billingsdks.generator.operation;

import dev.billingsdks.generator.schema.SchemaReader;
import dev.billingsdks.generator.sdk.ModelFile;
import dev.billingsdks.generator.sdk.ObjectBody;
import dev.billingsdks.generator.sdk.ParameterFacts;
import dev.billingsdks.generator.sdk.PropertyFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the properties of a request's body that are set on the builder of the params (docs/decisions/0033). */
final class ObjectBodyReader {

    /** The methods of the builder that have the name of no parameter. */
    private static final Set<String> BUILDER_METHODS = Set.of("body", "build");

    private ObjectBodyReader() {}

    /** Returns the object that an operation sends as its body, or null if it sends none. */
    static @Nullable ObjectBody read(List<ParameterFacts> sent, SchemaReader schemas) {
        Set<String> taken = new HashSet<>(BUILDER_METHODS);
        ParameterFacts body = null;
        for (ParameterFacts parameter : sent) {
            if (parameter.modelBody()) {
                body = parameter;
            }
            taken.add(parameter.name());
        }
        ModelFile model = body == null ? null : schemas.model(body.type());
        if (model == null) {
            return null;
        }
        List<PropertyFacts> settable = new ArrayList<>();
        List<PropertyFacts> shadowed = new ArrayList<>();
        for (PropertyFacts property : model.properties()) {
            if (!property.readOnly()) {
                (taken.contains(property.name()) ? shadowed : settable).add(property);
            }
        }
        return new ObjectBody(model, body.required(), List.copyOf(settable), List.copyOf(shadowed));
    }
}
