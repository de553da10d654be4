package dev.billingsdks.generator.print;

import dev.billingsdks.generator.sdk.ObjectBody;
import dev.billingsdks.generator.sdk.ParameterFacts;
import dev.billingsdks.generator.sdk.ParamsFile;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The comments of params. A comment that would only repeat a name is null. */
final class ParameterComments {

    private ParameterComments() {}

    /** Says once for all accessors what null means. */
    static Javadoc of(ParamsFile params) {
        boolean required = params.parameters().stream().allMatch(ParameterFacts::required);
        return Javadoc.of("The parameters of {@link " + params.api() + "#" + params.operation() + "(" + params.name()
                + ")}." + (required ? "" : "\n\nAn accessor returns null if its parameter is not sent."));
    }

    static Javadoc accessor(ParameterFacts parameter) {
        String subject = "The " + name(parameter);
        String text = parameter.doc().isBlank()
                ? subject + "."
                : subject + ": " + Javadoc.markdown(parameter.doc().markdown());
        return Deprecation.of(Javadoc.of(text), parameter.deprecated());
    }

    static @Nullable Javadoc setter(ParameterFacts parameter) {
        return parameter.deprecated() ? Deprecation.of(Javadoc.of(""), true) : null;
    }

    /** Returns the comment of the setter of a whole body. */
    static Javadoc setter(ObjectBody body) {
        String text = "Sets the whole request body; setters of its properties then modify a copy of it. "
                + (body.required()
                        ? "An empty object is sent if none of them is called."
                        : "No body is sent if none of them is called, or after null.");
        if (!body.shadowed().isEmpty()) {
            text += "\n\nProperties that only the whole body can have, because their names are taken here: "
                    + body.shadowed().stream()
                            .map(property -> Javadoc.code(property.jsonName()))
                            .collect(Collectors.joining(", ", "", "."));
        }
        return Javadoc.of(text).with("@throws IllegalStateException if a property of the body is already set");
    }

    private static String name(ParameterFacts parameter) {
        return switch (parameter.location()) {
            case "body" -> "request body";
            case "part" -> Javadoc.code(parameter.wireName()) + " part";
            default -> Javadoc.code(parameter.wireName()) + " " + parameter.location() + " parameter";
        };
    }
}
