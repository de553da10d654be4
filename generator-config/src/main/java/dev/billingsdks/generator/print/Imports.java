package dev.billingsdks.generator.print;

import dev.billingsdks.generator.sdk.SdkFile;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a printed body has to import, so that templates and facts need not agree on it. A type counts as used if its
 * simple name occurs in code or after a link in a comment.
 */
final class Imports {

    private static final List<String> LIBRARY = List.of(
            "dev.billingsdks.pagination.PagedIterable",
            "dev.billingsdks.pagination.PagingScheme",
            "dev.billingsdks.pagination.table.NamedOperation",
            "dev.billingsdks.pagination.table.OperationTable",
            "dev.billingsdks.runtime.ApiResponse",
            "dev.billingsdks.runtime.BinaryContent",
            "dev.billingsdks.runtime.BinaryResponse",
            "dev.billingsdks.runtime.longrunning.LongRunning",
            "dev.billingsdks.runtime.longrunning.LongRunningScheme",
            "dev.billingsdks.runtime.longrunning.OperationId",
            "dev.billingsdks.runtime.json.CollectionCopy",
            "dev.billingsdks.runtime.http.ClientBuilder",
            "dev.billingsdks.runtime.http.RawApi",
            "dev.billingsdks.runtime.Generated",
            "dev.billingsdks.runtime.RequestCheck",
            "dev.billingsdks.runtime.RequestOptions",
            "dev.billingsdks.runtime.http.operation.BasicLogin",
            "dev.billingsdks.runtime.http.operation.HttpExchange",
            "dev.billingsdks.runtime.http.operation.Operation",
            "dev.billingsdks.runtime.http.operation.ParameterStyle",
            "dev.billingsdks.runtime.http.operation.RequestParameters",
            "dev.billingsdks.runtime.http.operation.TokenLogin",
            "dev.billingsdks.runtime.http.operation.Vendor",
            "dev.billingsdks.runtime.json.ExtraProperties",
            "dev.billingsdks.runtime.json.JsonModel",
            "dev.billingsdks.runtime.json.JsonReader",
            "dev.billingsdks.runtime.json.JsonShape",
            "dev.billingsdks.runtime.json.JsonValue",
            "dev.billingsdks.runtime.json.JsonWriter",
            "dev.billingsdks.runtime.json.OpenEnum",
            "dev.billingsdks.runtime.json.PropertyNames",
            "dev.billingsdks.runtime.json.UnionReader",
            "dev.billingsdks.runtime.webhook.WebhookScheme",
            "dev.billingsdks.runtime.webhook.WebhookVerifier",
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

    /** What tests use in addition. A class of the SDK takes precedence over one of these with its name. */
    private static final List<String> TESTS = List.of(
            "dev.billingsdks.contract.sdk.ExchangeSample",
            "dev.billingsdks.contract.sdk.FakePacing",
            "dev.billingsdks.contract.sdk.ListingSample",
            "dev.billingsdks.contract.server.ContractExtension",
            "org.junit.jupiter.api.AfterEach",
            "org.junit.jupiter.api.Test",
            "org.junit.jupiter.api.extension.RegisterExtension");

    static final Pattern COMMENT_OR_STRING =
            Pattern.compile("/\\*.*?\\*/|//[^\\n]*|\"(?:[^\"\\\\\\n]|\\\\.)*+\"", Pattern.DOTALL);
    private static final Pattern LINKED = Pattern.compile("(?U)\\{@link (\\w+)|@see (\\w+)");

    /** A word that can be a type by its simple name; one behind its package needs no import. Types can begin with any letter. */
    private static final Pattern TYPE = Pattern.compile("(?U)(?<![\\w.])(\\w+)");

    private final Map<String, String> packages = new HashMap<>();
    private final Set<String> own = new HashSet<>();
    private final Map<String, SdkFile> deprecated = new HashMap<>();

    private Imports() {}

    /**
     * Returns the table of what an SDK's files can import: the libraries' types and the SDK's own, of which no two have one simple
     * name.
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

    /** Returns the simple names of all that can be imported. */
    Set<String> types() {
        return Collections.unmodifiableSet(packages.keySet());
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

    /**
     * Returns the imports of a body in their order.
     *
     * @param used the words of its code
     */
    Set<String> of(String body, Set<String> used, String packageName) {
        Set<String> imports = new TreeSet<>();
        Matcher apart = COMMENT_OR_STRING.matcher(body);
        while (apart.find()) {
            Matcher linked = LINKED.matcher(apart.group());
            while (linked.find()) {
                add(linked.group(1) == null ? linked.group(2) : linked.group(1), packageName, imports);
            }
        }
        used.forEach(type -> add(type, packageName, imports));
        return imports;
    }

    /** Returns whether a body uses a class or a member that is deprecated and not its own. */
    boolean usesDeprecated(String body, Set<String> used, String ownName) {
        return used.stream().filter(type -> !type.equals(ownName)).anyMatch(type -> {
            SdkFile file = deprecated.get(type);
            return file != null
                    && (file.deprecatedApi()
                            || file.deprecatedMembers().stream()
                                    .anyMatch(member ->
                                            body.contains("::" + member) || body.contains("." + member + "(")));
        });
    }

    /** Returns the words of a body's code that can be types. */
    static Set<String> used(String body) {
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
