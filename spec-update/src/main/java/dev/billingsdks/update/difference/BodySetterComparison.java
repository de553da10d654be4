package dev.billingsdks.update.difference;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.sdk.ObjectBody;
import dev.billingsdks.generator.sdk.ParameterFacts;
import dev.billingsdks.generator.sdk.ParamsFile;
import dev.billingsdks.generator.sdk.PropertyFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the properties of a body that have no setter on the builder of the params in a newer document, because a parameter has their
 * name. Nothing changes on the wire; a program that called such a setter would set the parameter (docs/decisions/0033).
 */
public final class BodySetterComparison {

    private BodySetterComparison() {}

    /** Returns the differences in the newer document's order. */
    public static List<Change> of(SpecDocument before, SpecDocument after, VendorConfig config) {
        List<Change> changes = new ArrayList<>();
        SdkOperation.pairs(SdkOperation.all(before, config), SdkOperation.all(after, config), (old, current) -> {
            ObjectBody body = current.facts().params().objectBody();
            if (body != null) {
                Set<String> known = names(shadowed(old));
                body.shadowed().stream()
                        .filter(property -> !known.contains(property.name()))
                        .forEach(property -> changes.add(change(old, current, property)));
            }
        });
        return changes;
    }

    private static Change change(SdkOperation old, SdkOperation current, PropertyFacts property) {
        ParamsFile params = current.facts().params();
        ObjectBody before = old.facts().params().objectBody();
        boolean lost = before != null && names(before.settable()).contains(property.name());
        String text = (lost ? "loses its setter" : "has no setter") + " on `" + params.name() + "`, because "
                + owner(params, property.name()) + " has the name `" + property.name() + "`; `body("
                + params.objectBody().model().name() + ")` sets it";
        return current.change(
                Side.REQUEST,
                "body." + property.jsonName(),
                text,
                Effect.COMPATIBLE,
                new JavaPlace(params.name(), property.name()));
    }

    private static String owner(ParamsFile params, String name) {
        return params.parameters().stream()
                .filter(parameter -> !parameter.modelBody() && parameter.name().equals(name))
                .map(BodySetterComparison::described)
                .findFirst()
                .orElse("a method of the builder");
    }

    private static String described(ParameterFacts parameter) {
        return "the " + parameter.location() + " parameter `" + parameter.wireName() + "`";
    }

    private static List<PropertyFacts> shadowed(SdkOperation operation) {
        ObjectBody body = operation.facts().params().objectBody();
        return body == null ? List.of() : body.shadowed();
    }

    private static Set<String> names(List<PropertyFacts> properties) {
        return properties.stream().map(PropertyFacts::name).collect(Collectors.toSet());
    }
}
