package dev.billingsdks.update.report;

import dev.billingsdks.publicapi.PublicApi;
import dev.billingsdks.update.compatibility.JavaChange;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The Java signatures of what changes, in the SDKs of both documents. */
public final class Signatures {
    private final SortedMap<String, List<String>> before;
    private final SortedMap<String, List<String>> after;

    private Signatures(SortedMap<String, List<String>> before, SortedMap<String, List<String>> after) {
        this.before = before;
        this.after = after;
    }

    /** Returns the signatures of two SDKs. */
    public static Signatures of(PublicApi before, PublicApi after) {
        return new Signatures(before.members(), after.members());
    }

    /** Returns no signatures. */
    public static Signatures none() {
        return new Signatures(new TreeMap<>(), new TreeMap<>());
    }

    List<String> before(JavaChange change) {
        return find(before, change);
    }

    List<String> after(JavaChange change) {
        return find(after, change);
    }

    /** A member's name is followed by its parameters, or ends its line; a class has the line before its members. */
    private static List<String> find(SortedMap<String, List<String>> api, JavaChange change) {
        String member = change.member().replaceFirst("\\(.*", "");
        int dot = member.lastIndexOf('.');
        String type = change.type() + (dot < 0 ? "" : "." + member.substring(0, dot));
        String name = member.substring(dot + 1);
        return api.entrySet().stream()
                .filter(entry -> isOf(entry, type))
                .flatMap(entry -> name.isEmpty()
                        ? List.of(entry.getKey()).stream()
                        : entry.getValue().stream()
                                .filter(line -> line.contains(" " + name + "(") || line.endsWith(" " + name)))
                .toList();
    }

    private static boolean isOf(Map.Entry<String, List<String>> entry, String type) {
        String name = entry.getKey().replaceFirst("[:<].*", "").replace('$', '.');
        return name.endsWith("." + type);
    }
}
