package dev.billingsdks.update.compatibility;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.reading.SdkReader;
import dev.billingsdks.generator.sdk.ParamsFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds setters of params that keep their name and set another thing: a property of the body before, and a parameter now, or the other
 * way round. A program that calls one still compiles and links if the types are the same, and sends another request.
 */
public final class SetterDifference {

    private SetterDifference() {}

    /** Returns the setters of the older document that set another thing in the newer one. */
    public static List<JavaChange> between(SpecDocument before, SpecDocument after, VendorConfig config) {
        Map<String, Map<String, String>> olds = setters(before, config);
        List<JavaChange> changes = new ArrayList<>();
        setters(after, config)
                .forEach((params, setters) -> setters.forEach((setter, current) -> {
                    String old = olds.getOrDefault(params, Map.of()).get(setter);
                    if (old != null && !old.equals(current)) {
                        changes.add(new JavaChange(
                                params,
                                "Builder." + setter,
                                "sets " + current + ", and set " + old + " before",
                                true,
                                true));
                    }
                }));
        return changes;
    }

    /** Returns what each setter sets, by params and name. */
    private static Map<String, Map<String, String>> setters(SpecDocument document, VendorConfig config) {
        Map<String, Map<String, String>> setters = new HashMap<>();
        SdkReader.read(document, config, "0").stream()
                .filter(ParamsFile.class::isInstance)
                .map(ParamsFile.class::cast)
                .forEach(params -> setters.put(params.name(), settersOf(params)));
        return setters;
    }

    private static Map<String, String> settersOf(ParamsFile params) {
        Map<String, String> setters = new HashMap<>();
        params.parameters().forEach(parameter -> setters.put(parameter.name(), "a parameter"));
        if (params.objectBody() != null) {
            params.objectBody().settable().forEach(property -> setters.put(property.name(), "a property of the body"));
        }
        return setters;
    }
}
