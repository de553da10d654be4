package dev.billingsdks.update.difference;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.reading.SdkReader;
import dev.billingsdks.generator.sdk.ApiFile;
import dev.billingsdks.generator.sdk.OperationFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** An operation as the generator reads it, and the tag that it has in its document. */
record SdkOperation(OperationFacts facts, String tag) {

    /** Returns the operations of a document in its order. */
    static List<SdkOperation> all(SpecDocument document, VendorConfig config) {
        Map<String, String> tags = new LinkedHashMap<>();
        ApiOperation.all(document).forEach(operation -> tags.put(operation.call(), operation.tag()));
        return SdkReader.read(document, config, "0").stream()
                .filter(ApiFile.class::isInstance)
                .map(ApiFile.class::cast)
                .flatMap(api -> api.operations().stream())
                .map(facts -> new SdkOperation(
                        facts, tags.getOrDefault(facts.listing().exchange(), "General")))
                .toList();
    }

    /** Shows each operation of a newer document with the older one that has its call, or else its operationId. */
    static void pairs(
            List<SdkOperation> olds, List<SdkOperation> currents, BiConsumer<SdkOperation, SdkOperation> visitor) {
        Map<String, SdkOperation> byCall = new LinkedHashMap<>();
        Map<String, SdkOperation> byId = new LinkedHashMap<>();
        olds.forEach(old -> {
            byCall.put(old.wireCall(), old);
            byId.put(old.id(), old);
        });
        for (SdkOperation current : currents) {
            SdkOperation old = byCall.getOrDefault(current.wireCall(), byId.get(current.id()));
            if (old != null) {
                visitor.accept(old, current);
            }
        }
    }

    String id() {
        return facts.listing().operationId();
    }

    /** Returns a difference of this operation, which is the newer one. */
    Change change(Side side, String place, String text, Effect effect, JavaPlace java) {
        return new Change(
                "operation " + id(),
                Change.Kind.CHANGED,
                side,
                place,
                text,
                effect,
                java,
                Set.of(id()),
                Set.of(facts.params().name()));
    }

    private String wireCall() {
        return facts.listing().exchange().replaceAll("\\{[^{}]*}", "{}");
    }
}
