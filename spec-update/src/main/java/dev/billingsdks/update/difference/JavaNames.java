package dev.billingsdks.update.difference;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.naming.Names;
import java.util.function.Supplier;

/** The Java names of a document's parts, for attributing differences in Java to those in the document. */
final class JavaNames {
    private final Names names;

    JavaNames(VendorConfig config) {
        this.names = new Names(config);
    }

    JavaPlace schema(String schema) {
        return new JavaPlace(orElse(schema, () -> names.schemaType(schema)), null);
    }

    JavaPlace property(JavaPlace owner, String property) {
        return new JavaPlace(owner.type(), orElse(property, () -> names.property(owner.type(), property)));
    }

    /** Returns the class of a nested schema, or that of the enclosing schema if it has none. */
    JavaPlace inline(JavaPlace owner, String role) {
        return new JavaPlace(orElse(owner.type(), () -> names.inlineType(owner.type(), role)), null);
    }

    JavaPlace method(String tag, String operationId) {
        return new JavaPlace(
                orElse(tag, () -> names.group(tag)) + "Api", orElse(operationId, () -> names.operation(operationId)));
    }

    /** Returns the class of an operation's params. */
    String params(String operationId) {
        return Names.paramsType(stem(operationId).type());
    }

    /** Returns the prefix of the names of an operation's params, response and body. */
    JavaPlace stem(String operationId) {
        return new JavaPlace(Names.capitalized(orElse(operationId, () -> names.operation(operationId))), null);
    }

    /** Generation fails for a part without a Java name, with its own message. */
    private static String orElse(String fallback, Supplier<String> name) {
        try {
            return name.get();
        } catch (InvalidSpecException e) {
            return fallback;
        }
    }
}
