package dev.billingsdks.update.report;

import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.update.compatibility.JavaChange;
import dev.billingsdks.update.difference.Change;
import dev.billingsdks.update.difference.Effect;
import dev.billingsdks.update.difference.JavaPlace;
import dev.billingsdks.update.difference.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the change of the document that causes a change in Java, by the generator's names. */
final class Attribution {
    private final Map<Change, List<JavaChange>> byChange = new LinkedHashMap<>();
    private final List<JavaChange> others = new ArrayList<>();

    Attribution(List<Change> changes, List<JavaChange> javaChanges) {
        changes.forEach(change -> byChange.put(change, new ArrayList<>()));
        for (JavaChange javaChange : javaChanges) {
            List<Change> causes = changes.stream()
                    .filter(change -> causes(change, javaChange))
                    .toList();
            List<Change> nearest = causes.isEmpty() ? nearest(changes, javaChange) : causes;
            nearest.forEach(cause -> byChange.get(cause).add(javaChange));
            if (nearest.isEmpty()) {
                others.add(javaChange);
            }
        }
    }

    /** Returns the changes of a class as a whole after which the class is named, such as that of a response. */
    private static List<Change> nearest(List<Change> changes, JavaChange javaChange) {
        int longest = changes.stream()
                .mapToInt(change -> common(change, javaChange))
                .max()
                .orElse(0);
        return longest == 0
                ? List.of()
                : changes.stream()
                        .filter(change -> common(change, javaChange) == longest)
                        .toList();
    }

    /** Returns the length of the name of the change's class if the other class's name begins with it, and 0 otherwise. */
    private static int common(Change change, JavaChange javaChange) {
        JavaPlace place = change.java();
        boolean named = place != null
                && place.member() == null
                && change.effect() != Effect.TEXT
                && change.kind() == Change.Kind.CHANGED
                && javaChange.type().startsWith(place.type());
        return named ? place.type().length() : 0;
    }

    /** Returns what a change breaks in Java. */
    List<JavaChange> of(Change change) {
        return byChange.getOrDefault(change, List.of());
    }

    /** Returns what breaks in Java without a known change of the document. */
    List<JavaChange> others() {
        return others;
    }

    private static boolean causes(Change change, JavaChange javaChange) {
        JavaPlace place = change.java();
        if (place == null || change.effect() == Effect.TEXT) {
            return false;
        }
        String member = place.member();
        if (member == null) {
            return javaChange.type().equals(place.type());
        }
        if (change.side() == Side.NEITHER && javaChange.type().startsWith(Names.capitalized(member))) {
            return change.kind() != Change.Kind.OPERATION_ADDED;
        }
        boolean setter = change.side() == Side.REQUEST && change.params().contains(javaChange.type());
        if (javaChange.type().equals(place.type()) || setter && javaChange.isOfBuilder()) {
            return javaChange.concerns(member) || javaChange.concerns(member + "WithResponse");
        }
        return javaChange.type().startsWith(place.type() + Names.capitalized(member));
    }
}
