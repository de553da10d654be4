package dev.billingsdks.generator.operation;

import dev.billingsdks.generator.config.LongRunningConfig;
import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.FoundOperation;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.schema.SchemaReader;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.LongRunningFacts;
import dev.billingsdks.generator.sdk.ModelFile;
import dev.billingsdks.generator.sdk.OperationFacts;
import dev.billingsdks.generator.sdk.ParameterFacts;
import dev.billingsdks.generator.sdk.PropertyFacts;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the operations that go on after their response: those whose response has the properties that the vendor's file names. */
final class LongRunningReader {

    private final SchemaReader schemas;
    private final @Nullable LongRunningConfig config;
    private final @Nullable FoundOperation poll;
    private boolean matched;

    LongRunningReader(SpecDocument document, VendorConfig config, SchemaReader schemas) {
        this.schemas = schemas;
        this.config = config.longRunning();
        this.poll = this.config == null ? null : find(document, this.config.operation());
    }

    private static @Nullable FoundOperation find(SpecDocument document, String id) {
        return FoundOperation.all(document).stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Returns the vendor file's entry if no operation read so far goes on. */
    List<String> unmatched() {
        return config == null || matched ? List.of() : List.of("longRunning");
    }

    /**
     * Returns an operation as one that goes on, if it does.
     *
     * @param read reads the operation that returns the state, or returns null if it is invalid
     */
    OperationFacts read(OperationFacts operation, String id, Function<FoundOperation, @Nullable OperationFacts> read) {
        ModelFile state = schemas.model(operation.result().type());
        if (config == null || poll == null || state == null || id.equals(config.operation())) {
            return operation;
        }
        PropertyFacts done = property(state, config.done());
        PropertyFacts error = property(state, config.error());
        PropertyFacts response = property(state, config.response());
        PropertyFacts metadata = property(state, config.metadata());
        PropertyFacts own = property(state, config.id());
        if (done == null || error == null || response == null || metadata == null || own == null) {
            return operation;
        }
        OperationFacts polled = read.apply(poll);
        if (polled == null) {
            return operation;
        }
        matched = true;
        ModelFile errors = schemas.model(error.type());
        PropertyFacts code = errors == null ? null : property(errors, config.code());
        if (code == null
                || code.type() != JavaType.INT32
                || done.type() != JavaType.BOOLEAN
                || own.type() != JavaType.STRING) {
            throw new InvalidSpecException(
                    id,
                    "is long-running according to the vendor's file, which needs a text in " + config.id()
                            + ", a boolean in " + config.done() + " and an int32 in " + config.error() + "."
                            + config.code());
        }
        LongRunningFacts facts = new LongRunningFacts(
                polled.with(operation.result(), null),
                parameter(polled),
                state.name(),
                own,
                done,
                error,
                code,
                metadata,
                response,
                !response.type().text().equals(config.withoutValue()));
        return operation.with(operation.result(), facts);
    }

    private static @Nullable PropertyFacts property(ModelFile model, String jsonName) {
        return model.properties().stream()
                .filter(property -> property.jsonName().equals(jsonName))
                .findFirst()
                .orElse(null);
    }

    private static String parameter(OperationFacts poll) {
        List<ParameterFacts> parameters = poll.params().parameters();
        if (parameters.size() != 1 || !parameters.get(0).location().equals("path") || poll.paging() != null) {
            throw new InvalidSpecException(
                    poll.name(),
                    "must have one parameter, in its path, to return the state of an operation (longRunning in the vendor's file)");
        }
        return parameters.get(0).wireName();
    }
}
