package dev.billingsdks.runtime.json;

import java.util.HashMap;
import java.util.List;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Matches names as strings, for the rare set of names that overfills the fixed table of Jackson's matcher of bytes. */
final class StringNameMatcher extends PropertyNameMatcher {

    private static final long serialVersionUID = 1L;

    private final HashMap<String, Integer> indices = new HashMap<>();

    @SuppressWarnings("NullAway") // Jackson is not annotated; its own matchers pass null for no locale and no backup
    StringNameMatcher(List<String> names) {
        super(null, null, names.toArray(String[]::new));
        for (int index = 0; index < names.size(); index++) {
            indices.put(names.get(index), index);
        }
    }

    @Override
    public int matchName(String name) {
        return indices.getOrDefault(name, MATCH_UNKNOWN_NAME);
    }

    @Override
    public int matchByQuad(int quad) {
        return MATCH_UNKNOWN_NAME;
    }

    @Override
    public int matchByQuad(int first, int second) {
        return MATCH_UNKNOWN_NAME;
    }

    @Override
    public int matchByQuad(int first, int second, int third) {
        return MATCH_UNKNOWN_NAME;
    }

    @Override
    public int matchByQuad(int[] quads, int count) {
        return MATCH_UNKNOWN_NAME;
    }
}
