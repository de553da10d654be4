package dev.billingsdks.generator.paging;

import dev.billingsdks.generator.schema.SchemaReader;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.ModelFile;
import dev.billingsdks.generator.sdk.PropertyFacts;
import dev.billingsdks.generator.sdk.SdkFile;
import dev.billingsdks.generator.sdk.UnionFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The arrays of a response that can contain the items of a listing: those of the response itself and of the objects in it, at any depth.
 * Arrays within the elements of an array are parts of an item and do not count.
 */
final class ItemArrays {

    /** Two paths to a class already make every array in it ambiguous. The limit also ends the search in a class that contains itself. */
    private static final int VISITS = 2;

    private final SchemaReader schemas;
    private final Map<String, Integer> visits = new HashMap<>();
    private final Deque<Place> open = new ArrayDeque<>();
    private final List<Candidate> candidates = new ArrayList<>();

    private ItemArrays(SchemaReader schemas) {
        this.schemas = schemas;
    }

    /**
     * An array that can contain the items.
     *
     * @param path the names in JSON with dots between them
     * @param steps the properties that lead to it, or null if it is in a map or in one type of a union, which no path can name
     */
    record Candidate(String path, @Nullable List<PropertyFacts> steps) {}

    /** An object in the response; its steps are null below a map or a union. */
    private record Place(
            SdkFile file, String path, @Nullable List<PropertyFacts> steps) {}

    /** Returns the candidates, those nearest to the top first. */
    static List<Candidate> of(ModelFile response, SchemaReader schemas) {
        ItemArrays arrays = new ItemArrays(schemas);
        arrays.open.add(new Place(response, "", List.of()));
        while (!arrays.open.isEmpty()) {
            arrays.visit(arrays.open.remove());
        }
        return arrays.candidates;
    }

    private void visit(Place place) {
        if (visits.merge(place.file().fileName(), 1, Integer::sum) > VISITS) {
            return;
        }
        if (place.file() instanceof ModelFile model) {
            for (PropertyFacts property : model.properties()) {
                add(property.type(), below(place, property.jsonName()), with(place.steps(), property));
            }
            if (model.others() != null) {
                add(model.others().type(), below(place, "*"), null);
            }
        } else if (place.file() instanceof UnionFile union) {
            union.variants().forEach(variant -> add(variant.type(), place.path(), null));
        }
    }

    private void add(JavaType type, String path, @Nullable List<PropertyFacts> steps) {
        if (type instanceof JavaType.ListType) {
            candidates.add(new Candidate(path, steps));
        } else if (type instanceof JavaType.MapType map) {
            add(map.value(), path + ".*", null);
        } else {
            SdkFile file = schemas.file(type);
            if (file != null) {
                open.add(new Place(file, path, steps));
            }
        }
    }

    private static String below(Place place, String name) {
        return place.path().isEmpty() ? name : place.path() + "." + name;
    }

    private static @Nullable List<PropertyFacts> with(@Nullable List<PropertyFacts> steps, PropertyFacts property) {
        if (steps == null) {
            return null;
        }
        List<PropertyFacts> all = new ArrayList<>(steps);
        all.add(property);
        return List.copyOf(all);
    }
}
