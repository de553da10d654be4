package dev.billingsdks.generator.paging;

import dev.billingsdks.generator.schema.SchemaReader;
import dev.billingsdks.generator.sdk.ModelFile;
import dev.billingsdks.generator.sdk.ParameterFacts;
import dev.billingsdks.generator.sdk.PropertyFacts;
import dev.billingsdks.generator.sdk.RequestPosition;
import dev.billingsdks.generator.sdk.ResponsePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the properties that the paths of a paging scheme name, in responses and in requests. */
final class PropertyPaths {

    private final SchemaReader schemas;

    PropertyPaths(SchemaReader schemas) {
        this.schemas = schemas;
    }

    /** Finds a property of a response by its path; a name that has a dot itself is found as well. */
    Optional<ResponsePath> inResponse(ModelFile response, String path) {
        List<PropertyFacts> steps = steps(response, path);
        return steps.isEmpty() ? Optional.empty() : Optional.of(new ResponsePath(response.name(), path, steps));
    }

    /**
     * Finds the query parameter of a name, or else the property that a path leads to in an object that is a query parameter, or in the
     * body.
     *
     * @param params the class of the operation's params
     * @param sent the parameters of a request
     */
    Optional<RequestPosition> inRequest(@Nullable String path, String params, List<ParameterFacts> sent) {
        if (path == null) {
            return Optional.empty();
        }
        Stream<RequestPosition> parameters = sent.stream()
                .filter(parameter -> parameter.location().equals("query"))
                .filter(parameter -> parameter.wireName().equals(path))
                .map(parameter -> new RequestPosition(path, params, parameter, List.of()));
        Stream<RequestPosition> properties = sent.stream()
                .filter(ParameterFacts::body)
                .map(body -> new RequestPosition(path, params, body, steps(schemas.model(body.type()), path)))
                .filter(position -> !position.inBody().isEmpty());
        Stream<RequestPosition> inParameters = sent.stream()
                .filter(parameter -> parameter.location().equals("query"))
                .filter(parameter -> path.startsWith(parameter.wireName() + "."))
                .map(parameter -> new RequestPosition(
                        path,
                        params,
                        parameter,
                        steps(
                                schemas.model(parameter.type()),
                                path.substring(parameter.wireName().length() + 1))))
                .filter(position -> !position.inBody().isEmpty());
        return Stream.of(parameters, inParameters, properties)
                .flatMap(found -> found)
                .findFirst();
    }

    /** Returns the properties of a path, the outermost first, and none if one of them is missing. */
    List<PropertyFacts> steps(@Nullable ModelFile model, String path) {
        Optional<PropertyFacts> whole = property(model, path);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        int dot = path.indexOf('.');
        Optional<PropertyFacts> first = dot < 0 ? Optional.empty() : property(model, path.substring(0, dot));
        List<PropertyFacts> rest = first.map(step -> steps(schemas.model(step.type()), path.substring(dot + 1)))
                .orElse(List.of());
        if (rest.isEmpty()) {
            return List.of();
        }
        List<PropertyFacts> steps = new ArrayList<>(List.of(first.get()));
        steps.addAll(rest);
        return steps;
    }

    private static Optional<PropertyFacts> property(@Nullable ModelFile model, String jsonName) {
        return model == null
                ? Optional.empty()
                : model.properties().stream()
                        .filter(property -> property.jsonName().equals(jsonName))
                        .findFirst();
    }
}
