package dev.billingsdks.pagination;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides what it means if the property that decides about paging is absent.
 *
 * @param present tells null from absent; null if the document does not let the property be null
 * @param error whether absence is an error in a response, because the document requires the property or the vendor is known
 *     to send it always
 * @param undeclared reads the undeclared properties of the objects that lead to the property, by the path of the object; their
 *     models' declared properties that do not fit come with them
 * @param knownAdditions paths of undeclared properties that are known not to decide about paging
 * @param <R> the response
 */
record AbsencePolicy<R>(
        @Nullable Predicate<R> present,
        Predicate<R> error,
        Map<String, Function<R, ? extends @Nullable Map<String, ?>>> undeclared,
        Set<String> knownAdditions) {

    AbsencePolicy {
        undeclared = Map.copyOf(undeclared);
        knownAdditions = Set.copyOf(knownAdditions);
    }

    /** Returns whether a property that was read as null is present. */
    boolean isPresent(R body) {
        return present != null && present.test(body);
    }

    boolean isError(R body) {
        return error.test(body);
    }

    /** Returns what has a property that may be the renamed one of the given path, in words, or null if there is none. */
    @Nullable
    String renamed(R body, String path) {
        RenamedProperty renamed = new RenamedProperty(path.substring(path.lastIndexOf('.') + 1), knownAdditions);
        for (Map.Entry<String, Function<R, ? extends @Nullable Map<String, ?>>> object : undeclared.entrySet()) {
            Map<String, ?> members = object.getValue().apply(body);
            String found = members == null ? null : renamed.findIn(members, object.getKey());
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
