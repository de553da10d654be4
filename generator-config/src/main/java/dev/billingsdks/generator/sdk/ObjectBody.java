package dev.billingsdks.generator.sdk;

import java.util.List;

/**
 * The object that an operation sends as its body, whose properties are set on the builder of the params.
 *
 * @param model the body's class
 * @param required whether the operation requires a body
 * @param settable the properties with a setter on the builder of the params
 * @param shadowed the properties without one, because a parameter or a method of the builder has their name
 */
public record ObjectBody(
        ModelFile model, boolean required, List<PropertyFacts> settable, List<PropertyFacts> shadowed) {}
