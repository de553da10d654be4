package dev.billingsdks.generator.print;

import dev.billingsdks.generator.sdk.Doc;
import dev.billingsdks.generator.sdk.EnumFile;
import dev.billingsdks.generator.sdk.ModelFile;
import dev.billingsdks.generator.sdk.PropertyFacts;
import dev.billingsdks.generator.sdk.UnionFile;
import org.jspecify.annotations.Nullable;

/** The comments of models, enums and unions. A comment that would only repeat a name is null. */
final class ModelComments {

    private ModelComments() {}

    /** Says once for all accessors what null means. */
    static @Nullable Javadoc of(ModelFile model) {
        boolean certain = model.properties().stream().allMatch(PropertyFacts::certain);
        return comment(model.doc(), certain ? "" : "An accessor returns null if its property is absent or null.");
    }

    static @Nullable Javadoc of(EnumFile constants) {
        return comment(
                constants.doc(),
                constants.named()
                        ? ""
                        : "The document lists " + constants.size()
                                + " values, too many for constants. {@link #of} takes any" + " of them.");
    }

    static @Nullable Javadoc of(UnionFile union) {
        return comment(
                union.doc(),
                "A value of one of several types. A later version may have more variants: keep a branch for {@link Unknown} and"
                        + " for any other one.");
    }

    static @Nullable Javadoc of(UnionFile.Variant variant) {
        return comment(variant.doc(), "");
    }

    private static @Nullable Javadoc comment(Doc doc, String more) {
        String description = doc.isBlank() ? "" : Javadoc.markdown(doc.markdown());
        String text = description.isEmpty() || more.isEmpty() ? description + more : description + "\n\n" + more;
        return text.isEmpty() && !doc.deprecated() ? null : Deprecation.of(Javadoc.of(text), doc.deprecated());
    }

    static Javadoc accessor(PropertyFacts property) {
        String subject = "The " + Javadoc.code(property.jsonName()) + " property";
        String text = property.doc().isBlank()
                ? subject + "."
                : subject + ": " + Javadoc.markdown(property.doc().markdown());
        String encoding = property.base64() ? " The value is Base64." : "";
        return Deprecation.of(Javadoc.of(text + encoding), property.deprecated());
    }

    /** Returns the comment of the method that distinguishes an absent property from a null one. */
    static Javadoc presence(PropertyFacts property) {
        Javadoc doc =
                Javadoc.of("Returns whether " + Javadoc.code(property.jsonName()) + " is present, even if it is null.");
        return Deprecation.of(doc, property.deprecated());
    }

    static @Nullable Javadoc setter(PropertyFacts property) {
        String text =
                property.nullable() ? "Sets " + Javadoc.code(property.jsonName()) + "; null is sent as null." : "";
        if (property.base64()) {
            text += " The value is Base64.";
        }
        return text.isEmpty() && !property.deprecated()
                ? null
                : Deprecation.of(Javadoc.of(text), property.deprecated());
    }
}
