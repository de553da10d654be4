package dev.billingsdks.generator.print;

import dev.billingsdks.generator.sdk.SdkFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a printed body has to import, so that templates and facts need not agree on it. A type counts as used where its
 * simple name stands in code or behind a link in a comment.
 */
final class Imports {

    private static final List<String> LIBRARY = List.of(
            "dev.billingsdks.pagination.PagedIterable",
            "dev.billingsdks.pagination.PagingScheme",
            "dev.billingsdks.runtime.ApiResponse",
            "dev.billingsdks.runtime.BinaryContent",
            "dev.billingsdks.runtime.BinaryResponse",
            "dev.billingsdks.runtime.http.ClientBuilder",
            "dev.billingsdks.runtime.Generated",
            "dev.billingsdks.runtime.RequestCheck",
            "dev.billingsdks.runtime.RequestOptions",
            "dev.billingsdks.runtime.http.BasicLogin",
            "dev.billingsdks.runtime.http.HttpExchange",
            "dev.billingsdks.runtime.http.Operation",
            "dev.billingsdks.runtime.http.ParameterStyle",
            "dev.billingsdks.runtime.http.RequestParameters",
            "dev.billingsdks.runtime.http.Vendor",
            "dev.billingsdks.runtime.json.ExtraProperties",
            "dev.billingsdks.runtime.json.JsonModel",
            "dev.billingsdks.runtime.json.JsonReader",
            "dev.billingsdks.runtime.json.JsonShape",
            "dev.billingsdks.runtime.json.JsonValue",
            "dev.billingsdks.runtime.json.JsonWriter",
            "dev.billingsdks.runtime.json.OpenEnum",
            "dev.billingsdks.runtime.json.PropertyNames",
            "dev.billingsdks.runtime.json.UnionReader",
            "java.math.BigDecimal",
            "java.net.URI",
            "java.time.LocalDate",
            "java.time.OffsetDateTime",
            "java.util.ArrayList",
            "java.util.Collections",
            "java.util.LinkedHashMap",
            "java.util.List",
            "java.util.Map",
            "java.util.Objects",
            "java.util.UUID",
            "java.util.function.Consumer",
            "org.jspecify.annotations.Nullable");

    /** What tests use besides; a class of the SDK goes before one of these that has its name. */
    private static final List<String> TESTS = List.of(
            "dev.billingsdks.contract.ContractExtension",
            "dev.billingsdks.contract.sdk.ExchangeSample",
            "dev.billingsdks.contract.sdk.ListingSample",
            "org.junit.jupiter.api.AfterEach",
            "org.junit.jupiter.api.Test",
            "org.junit.jupiter.api.extension.RegisterExtension");

    private static final Pattern COMMENT_OR_STRING =
            Pattern.compile("/\\*.*?\\*/|//[^\\n]*|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern LINKED = Pattern.compile("\\{@link ([A-Z]\\w*)|@see ([A-Z]\\w*)");

    /** A type by its simple name, or behind its package, which then needs no import. */
    private static final Pattern TYPE = Pattern.compile("(?<![\\w.])([A-Z]\\w*)");

    private final Map<String, String> packages = new HashMap<>();
    private final Set<String> own = new HashSet<>();
    private final Map<String, SdkFile> deprecated = new HashMap<>();

    private Imports() {}

    /**
     * Returns the table of what an SDK's files can import: the libraries' types and the SDK's own. Of two classes of one simple
     * name, the later one is imported; models come before requests, and are written with their package where both are at hand.
     */
    static Imports of(List<SdkFile> files) {
        Imports imports = new Imports();
        LIBRARY.forEach(imports::addLibrary);
        imports.addOwn(files);
        return imports;
    }

    /** Returns the table of what an SDK's tests can import. */
    static Imports ofTests(List<SdkFile> files) {
        Imports imports = of(files);
        TESTS.stream()
                .filter(type -> !imports.packages.containsKey(type.substring(type.lastIndexOf('.') + 1)))
                .forEach(imports::addLibrary);
        return imports;
    }

    private void addLibrary(String type) {
        int dot = type.lastIndexOf('.');
        packages.put(type.substring(dot + 1), type.substring(0, dot));
    }

    private void addOwn(List<SdkFile> files) {
        for (SdkFile file : files) {
            packages.put(file.fileName(), file.packageName());
            own.add(file.packageName() + "." + file.fileName());
            if (file.deprecatedApi() || !file.deprecatedMembers().isEmpty()) {
                deprecated.put(file.fileName(), file);
            }
        }
    }

    /** Returns the imports of a body in their order. */
    Set<String> of(String body, String packageName) {
        Set<String> imports = new TreeSet<>();
        Matcher apart = COMMENT_OR_STRING.matcher(body);
        while (apart.find()) {
            Matcher linked = LINKED.matcher(apart.group());
            while (linked.find()) {
                add(linked.group(1) == null ? linked.group(2) : linked.group(1), packageName, imports);
            }
        }
        used(body).forEach(type -> add(type, packageName, imports));
        return imports;
    }

    /** Returns whether a body uses a class or a member that is deprecated and not its own. */
    boolean usesDeprecated(String body, String ownName) {
        return used(body).stream().filter(type -> !type.equals(ownName)).anyMatch(type -> {
            SdkFile file = deprecated.get(type);
            return file != null
                    && (file.deprecatedApi()
                            || file.deprecatedMembers().stream()
                                    .anyMatch(member ->
                                            body.contains("::" + member) || body.contains("." + member + "(")));
        });
    }

    private static Set<String> used(String body) {
        Set<String> used = new TreeSet<>();
        Matcher type = TYPE.matcher(COMMENT_OR_STRING.matcher(body).replaceAll(""));
        while (type.find()) {
            used.add(type.group(1));
        }
        return used;
    }

    private void add(String type, String packageName, Set<String> imports) {
        String home = packages.get(type);
        if (home != null && !own.contains(packageName + "." + type)) {
            imports.add(home + "." + type);
        }
    }
}
