package dev.billingsdks.examples.guides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scripts that guides name, and what they print for {@code --help}. */
final class Scripts {

    /** The vendor that the guides add. */
    static final String NEW_VENDOR = "acme-pay";

    /** Whose first argument is a folder of {@code vendors.txt}. */
    private static final Set<String> TAKE_A_VENDOR = Set.of("bin/update-spec", "bin/check-contract", "bin/paginators");

    private static final Pattern PREFIX = Pattern.compile("(?m)^environmentPrefix: (\\w+)");

    private final Map<String, String> usages = new TreeMap<>();
    private final Set<String> vendors;
    private final Set<String> prefixes = new TreeSet<>();

    private Scripts(Set<String> vendors) {
        this.vendors = vendors;
    }

    /** Runs every script with {@code --help}. */
    static Scripts read() {
        try (Stream<Path> files = Files.list(Guide.ROOT.resolve("bin"));
                Stream<String> lines = Files.lines(Guide.ROOT.resolve("vendors.txt"))) {
            Scripts scripts = new Scripts(lines.filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(" ")[0])
                    .collect(Collectors.toSet()));
            List<String> names = new ArrayList<>(files.filter(Files::isRegularFile)
                    .map(file -> "bin/" + file.getFileName())
                    .filter(name -> !name.endsWith(".cmd"))
                    .toList());
            names.add("quickstart");
            for (String vendor : scripts.vendors) {
                Matcher prefix = PREFIX.matcher(
                        Files.readString(Guide.ROOT.resolve("generator-config").resolve(vendor + ".yaml")));
                if (prefix.find()) {
                    scripts.prefixes.add(prefix.group(1));
                }
            }
            for (String name : names) {
                scripts.usages.put(name, usage(name));
            }
            return scripts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String usage(String script) throws IOException {
        Process process = new ProcessBuilder("sh", script, "--help")
                .directory(Guide.ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Returns whether any script has the option. */
    boolean anyHas(String option) {
        return usages.values().stream().anyMatch(usage -> hasOption(usage, option));
    }

    /** Returns whether the clients of a vendor read the environment variable. */
    boolean isVariableOfAVendor(String name) {
        return prefixes.stream().anyMatch(prefix -> name.startsWith(prefix + "_"));
    }

    /** Returns what a script does not know of a command. */
    List<String> problems(GuideCommand command) {
        String program = command.program();
        if (program.contains("*")) {
            return List.of();
        }
        List<String> problems = new ArrayList<>();
        Path file = Guide.ROOT.resolve(program);
        String script = program.replaceFirst("^\\./", "").replaceFirst("\\.cmd$", "");
        if (!Files.isExecutable(file) && !(program.endsWith(".cmd") && Files.exists(file))) {
            problems.add("no script " + program);
        } else if (usages.containsKey(script)) {
            String usage = usages.get(script);
            command.arguments().stream()
                    .filter(argument -> argument.startsWith("--"))
                    .filter(option -> !hasOption(usage, option))
                    .forEach(option -> problems.add(script + " has no option " + option));
            vendor(script, command.arguments())
                    .filter(vendor -> !vendors.contains(vendor))
                    .forEach(vendor -> problems.add("no vendor " + vendor + " in vendors.txt"));
        }
        return problems;
    }

    private static boolean hasOption(String usage, String option) {
        return List.of(usage.split("[\\s\\[\\]|,;:()]+")).contains(option);
    }

    private static Stream<String> vendor(String script, List<String> arguments) {
        String name = script.equals("quickstart") && arguments.contains("--vendor")
                ? arguments.get(arguments.indexOf("--vendor") + 1)
                : TAKE_A_VENDOR.contains(script) && !arguments.isEmpty() ? arguments.get(0) : "--";
        // VENDOR and <vendor> stand for any.
        return name.matches("--.*|[A-Z]+|<.*>|" + NEW_VENDOR) ? Stream.empty() : Stream.of(name);
    }
}
