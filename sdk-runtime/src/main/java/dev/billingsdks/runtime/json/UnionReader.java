package dev.billingsdks.runtime.json;

import dev.billingsdks.runtime.error.DecodeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value that is one of several types. Generated unions describe their variants to it, in the document's order.
 *
 * <p>The variant is the one whose shape fits. Where several do, it is the one that knows most of the object's properties, and
 * the first of those that know as many. A value that fits none is kept as it came.
 *
 * @param <U> the union
 */
public final class UnionReader<U> {

    private final List<Variant<?, U>> variants = new ArrayList<>();

    /** Creates a reader without variants. */
    public UnionReader() {}

    /**
     * Adds a variant.
     *
     * @param shape what its JSON looks like
     * @param reader reads it
     * @param wrapper makes the union's value of it
     */
    public <T> UnionReader<U> variant(
            JsonShape shape, ModelReader<T> reader, Function<? super T, ? extends U> wrapper) {
        variants.add(new Variant<>(shape, reader, wrapper));
        return this;
    }

    /**
     * Reads the value at the reader's current position.
     *
     * @param unknown makes the union's value of what fits no variant
     * @return the value, or null if the JSON is null
     */
    public @Nullable U read(JsonReader reader, Function<? super JsonValue, ? extends U> unknown) {
        ReadBudget budget = reader.budget();
        long beforeTree = budget.mark();
        JsonValue json = reader.json();
        return json.isNull() ? null : variantOf(json, unknown, budget, beforeTree);
    }

    private U variantOf(
            JsonValue json, Function<? super JsonValue, ? extends U> unknown, ReadBudget budget, long beforeTree) {
        long afterTree = budget.mark();
        List<Variant<?, U>> left = new ArrayList<>(variants);
        for (Variant<?, U> best = best(left, json); best != null; best = best(left, json)) {
            U value = best.read(json, budget);
            if (value != null) {
                // The tree is dropped, and the variant stays.
                budget.reset(budget.mark() + beforeTree - afterTree);
                return value;
            }
            budget.reset(afterTree);
            // For example, a text that looks like a date and is not one may still be another variant.
            left.remove(best);
        }
        return unknown.apply(json);
    }

    private @Nullable Variant<?, U> best(List<Variant<?, U>> among, JsonValue json) {
        Variant<?, U> best = null;
        int most = JsonShape.NO_FIT;
        for (Variant<?, U> variant : among) {
            int fit = variant.shape().fit(json);
            if (fit > most) {
                most = fit;
                best = variant;
            }
        }
        return best;
    }

    private record Variant<T, U>(JsonShape shape, ModelReader<T> reader, Function<? super T, ? extends U> wrapper) {

        @Nullable
        U read(JsonValue json, ReadBudget budget) {
            try {
                return wrapper.apply(JsonReader.reread(json.toJson(), budget, reader));
            } catch (DecodeException doesNotFit) {
                return null;
            }
        }
    }
}
