package dev.billingsdks.generator.sdk;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The params of an operation: the object with all that a call sends.
 *
 * @param api the interface of its API group
 * @param operation the method of the operation
 * @param parameters in the document's order, the body last
 * @param objectBody the body, or null if there is none or it is not an object with properties
 * @param checks what {@code build()} checks of more than one parameter
 */
public record ParamsFile(
        String packageName,
        String name,
        String api,
        String operation,
        List<ParameterFacts> parameters,
        @Nullable ObjectBody objectBody,
        List<Check> checks)
        implements SdkFile {

    @Override
    public String fileName() {
        return name;
    }

    @Override
    public String template() {
        return "params";
    }

    /** Returns all that {@code build()} checks. */
    public List<Check> allChecks() {
        return Stream.concat(parameters.stream().flatMap(parameter -> parameter.checks().stream()), checks.stream())
                .toList();
    }

    /** Returns whether there is anything to set. */
    public boolean hasParameters() {
        return !parameters.isEmpty();
    }

    /** Returns the class if a parameter's own name would hide it. */
    public String paramsName() {
        return name;
    }

    /** Returns whether there is anything to set but an object body. */
    public boolean hasOthers() {
        return parameters.stream().anyMatch(parameter -> !parameter.modelBody());
    }

    /** Returns whether {@code build()} checks anything. */
    public boolean checked() {
        return !allChecks().isEmpty() || checkedBody();
    }

    /** Returns whether {@code build()} checks the properties of the body. */
    public boolean checkedBody() {
        return objectBody != null && objectBody.model().checked();
    }

    /** Returns whether nothing has to be set. */
    public boolean optional() {
        return mandatory().isEmpty();
    }

    /** Returns the parameter of the path that alone has to be set, or null if nothing or more has to be. */
    public @Nullable PathArgument pathArgument() {
        List<ParameterFacts> mandatory = mandatory();
        ParameterFacts only = mandatory.size() == 1 ? mandatory.get(0) : null;
        return only != null && only.location().equals("path") && !only.deprecated()
                ? new PathArgument(only.setterType(), only.name())
                : null;
    }

    /** Returns what {@code build()} insists on. A required object without required properties is sent empty if nothing is set. */
    private List<ParameterFacts> mandatory() {
        return parameters.stream()
                .filter(parameter ->
                        parameter.modelBody() ? checkedBody() && parameter.required() : parameter.required())
                .toList();
    }

    /**
     * The argument of the methods that take a single parameter of the path.
     *
     * @param argument its name
     */
    public record PathArgument(String type, String argument) {}
}
