package dev.billingsdks.generator.sdk;

import java.util.List;

/**
 * A value that is one of several types: a sealed interface with a wrapper for each.
 *
 * @param doc the interface's comment
 * @param deprecatedApi whether the document deprecates it
 * @param variants in the document's order
 */
public record UnionFile(String packageName, String name, String doc, boolean deprecatedApi, List<Variant> variants)
        implements SdkFile {

    /**
     * One of the types.
     *
     * @param wrapper the class that holds it, within the interface
     * @param type how it is held
     * @param doc the wrapper's comment
     * @param shapes the expressions that tell it from the others in JSON, each a line or several
     */
    public record Variant(String wrapper, JavaType type, String doc, List<List<String>> shapes) {

        /** Returns the value that the wrapper keeps. */
        public String kept() {
            return type.copied() ? type.copy("value") : "Objects.requireNonNull(value, \"value\")";
        }

        /** Returns whether the value is a primitive, which needs no check. */
        public boolean primitive() {
            return type.primitive();
        }

        /** Returns the calls that register the wrapper with the runtime's UnionReader, a line each. */
        public List<String> registrations() {
            return shapes.stream()
                    .flatMap(shape -> registration(shape).stream())
                    .toList();
        }

        private List<String> registration(List<String> shape) {
            String rest = ", " + type.reader() + ", " + wrapper + "::new)";
            String oneLine = ".variant(" + String.join("", shape) + rest;
            if (shape.size() == 1 && oneLine.length() + 16 <= Arguments.LINE_LENGTH) {
                return List.of(oneLine);
            }
            java.util.ArrayList<String> lines = new java.util.ArrayList<>();
            lines.add(".variant(");
            for (int i = 0; i < shape.size(); i++) {
                String indent = i == 0 ? "        " : "                ";
                lines.add(indent + shape.get(i) + (i == shape.size() - 1 ? "," : ""));
            }
            lines.add("        " + type.reader() + ",");
            lines.add("        " + wrapper + "::new)");
            return lines;
        }
    }

    @Override
    public String fileName() {
        return name;
    }

    /** Returns the interface where a wrapper's name would hide it. */
    public String unionName() {
        return name;
    }

    @Override
    public String template() {
        return "union";
    }
}
