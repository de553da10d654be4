package dev.billingsdks.examples.guides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The modules of a build and what they are compiled with, as their poms state it. The SDKs of all vendors are one node, and dependencies of tests are left out.
 */
final class ModuleGraph {

    private static final String GROUP = "dev.billingsdks";
    private static final String VENDOR = "sdk-VENDOR";
    private static final String GENERATOR_PLUGIN = "openapi-generator-maven-plugin";

    /** Narrow enough for a column of text. */
    private static final String SPACING = "%%{init: {\"flowchart\": {\"nodeSpacing\": 15, \"rankSpacing\": 40}}}%%";

    private final Map<String, Set<String>> dependencies = new TreeMap<>();
    private final Map<String, Set<String>> generators = new TreeMap<>();
    private final Set<String> published = new TreeSet<>();

    private ModuleGraph() {}

    /** Reads the poms of the build in a folder. */
    static ModuleGraph read(Path folder) {
        ModuleGraph graph = new ModuleGraph();
        Element root = pom(folder);
        Map<String, Element> poms = new TreeMap<>();
        for (Element module : elements(root, "module")) {
            poms.put(module.getTextContent(), pom(folder.resolve(module.getTextContent())));
        }
        Map<String, String> modules = poms.entrySet().stream()
                .collect(Collectors.toMap(pom -> child(pom.getValue(), "artifactId"), Map.Entry::getKey));
        Set<String> vendors = poms.entrySet().stream()
                .filter(pom -> pom.getKey().startsWith("sdk-")
                        && !elements(pom.getValue(), "vendor").isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Set<String> ofTheGenerator = elements(root, "plugin").stream()
                .filter(plugin -> child(plugin, "artifactId").equals(GENERATOR_PLUGIN))
                .flatMap(plugin -> own(plugin).stream())
                .map(modules::get)
                .collect(Collectors.toCollection(TreeSet::new));
        poms.forEach((module, pom) -> graph.add(module, pom, modules, vendors, ofTheGenerator));
        return graph;
    }

    private void add(
            String module, Element pom, Map<String, String> modules, Set<String> vendors, Set<String> ofTheGenerator) {
        String node = vendors.contains(module) ? VENDOR : module;
        dependencies.computeIfAbsent(node, name -> new TreeSet<>());
        own(firstChild(pom, "dependencies")).stream()
                .map(artifact -> modules.getOrDefault(artifact, artifact))
                .map(dependency -> vendors.contains(dependency) ? VENDOR : dependency)
                .filter(dependency -> !dependency.equals(node))
                .forEach(dependencies.get(node)::add);
        if (elements(pom, "plugin").stream()
                .anyMatch(plugin -> child(plugin, "artifactId").equals(GENERATOR_PLUGIN))) {
            generators.put(node, ofTheGenerator);
        }
        boolean isPublished = elements(pom, "maven.deploy.skip").stream()
                .anyMatch(skip -> skip.getTextContent().equals("false"));
        if (isPublished || module.startsWith("integrations/")) {
            published.add(node);
        }
    }

    /** Returns the graph as a flowchart of Mermaid, the same for the same poms. */
    String mermaid() {
        List<String> lines = new ArrayList<>(List.of(SPACING, "flowchart LR"));
        dependencies
                .keySet()
                .forEach(module -> lines.add("    " + id(module)
                        + (published.contains(module)
                                ? "[\"" + module + "\"]:::published"
                                : "([\"" + module + "\"])")));
        dependencies.forEach((module, targets) -> {
            if (!targets.isEmpty()) {
                lines.add("    " + id(module) + " --> " + ids(targets));
            }
        });
        generators.forEach((module, targets) -> lines.add("    " + id(module) + " -.-> " + ids(targets)));
        lines.add("    classDef published stroke-width:3px");
        return String.join("\n", lines);
    }

    private static String ids(Set<String> modules) {
        return modules.stream().map(ModuleGraph::id).collect(Collectors.joining(" & "));
    }

    private static String id(String module) {
        return module.replaceAll("\\W", "_");
    }

    /** Returns the artifacts of this group that an element has as dependencies, in every scope but that of tests. */
    private static List<String> own(Element parent) {
        return elements(parent, "dependency").stream()
                .filter(dependency -> child(dependency, "groupId").equals(GROUP)
                        && !child(dependency, "scope").equals("test"))
                .map(dependency -> child(dependency, "artifactId"))
                .toList();
    }

    private static Element pom(Path folder) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(folder.resolve("pom.xml").toFile())
                    .getDocumentElement();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException(folder + " has no readable pom", e);
        }
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** Returns the first child with the name, or an empty element. */
    private static Element firstChild(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                return element;
            }
        }
        return parent.getOwnerDocument().createElement(name);
    }

    private static String child(Element parent, String name) {
        return firstChild(parent, name).getTextContent();
    }
}
