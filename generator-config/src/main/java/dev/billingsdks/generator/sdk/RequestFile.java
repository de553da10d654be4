package dev.billingsdks.generator.sdk;

import java.util.List;
import java.util.stream.Stream;

/**
 * The request object of an operation.
 *
 * @param doc the class comment
 * @param parameters in the document's order, the body last
 * @param checks the calls on RequestCheck that concern more than one parameter
 */
public record RequestFile(
        String packageName, String name, String doc, List<ParameterFacts> parameters, List<String> checks)
        implements SdkFile {

    @Override
    public String fileName() {
        return name;
    }

    @Override
    public String template() {
        return "request";
    }

    /** Returns all calls that {@code build()} makes on RequestCheck. */
    public List<String> allChecks() {
        return Stream.concat(parameters.stream().flatMap(parameter -> parameter.checks().stream()), checks.stream())
                .toList();
    }

    /** Returns whether there is anything to set. */
    public boolean hasParameters() {
        return !parameters.isEmpty();
    }

    /** Returns whether {@code build()} checks anything. */
    public boolean checked() {
        return !allChecks().isEmpty();
    }

    /** Returns the arguments of {@code Objects.hash}. */
    public String hashed() {
        return Arguments.of(
                "return Objects.hash(",
                parameters.stream().map(ParameterFacts::name).toList());
    }

    /** Returns whether a caller has nothing to give. */
    public boolean optional() {
        return parameters.stream().noneMatch(ParameterFacts::required);
    }
}
