package dev.billingsdks.generator.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.print.Javadoc;
import dev.billingsdks.generator.sdk.ApiFile;
import dev.billingsdks.generator.sdk.CallsFile;
import dev.billingsdks.generator.sdk.ModuleFile;
import dev.billingsdks.generator.sdk.OperationFacts;
import dev.billingsdks.generator.sdk.PackageFile;
import dev.billingsdks.generator.sdk.SdkFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a whole document into the files of its SDK. */
public final class SdkReader {

    private final SpecDocument document;
    private final VendorConfig config;
    private final String version;
    private final Names names;

    private SdkReader(SpecDocument document, VendorConfig config, String version) {
        this.document = document;
        this.config = config;
        this.version = version;
        this.names = new Names(config);
    }

    /**
     * Returns the files of the SDK, in an order that only the document decides.
     *
     * @param version the SDK's version, which its user agent carries
     */
    public static List<SdkFile> read(SpecDocument document, VendorConfig config, String version) {
        return new SdkReader(document, config, version).files();
    }

    private List<SdkFile> files() {
        SchemaReader schemas =
                new SchemaReader(document, names, modelPackage(), RequestSchemas.of(document), classesOfOperations());
        SecurityReader security = new SecurityReader(document, config, names);
        ServerReader servers = new ServerReader(document, config);
        Refusals refusals = new Refusals();
        schemas.readComponents(refusals);
        List<ApiFile> apis =
                apis(new OperationReader(document, config, names, schemas, security, servers, apiPackage()), refusals);
        refusals.refuse();
        List<SdkFile> files = new ArrayList<>(schemas.classes());
        for (ApiFile api : apis) {
            files.add(api);
            api.operations().forEach(operation -> files.add(operation.request()));
            files.add(new CallsFile(config.packageName() + ".internal", config.name(), api));
        }
        files.add(new ClientReader(document, config, security, servers).client(apis, version));
        files.addAll(packages());
        files.add(new ModuleFile(
                config.packageName(), config.name(), List.of(config.packageName(), apiPackage(), modelPackage())));
        return files;
    }

    private List<ApiFile> apis(OperationReader reader, Refusals refusals) {
        Map<String, List<OperationFacts>> groups = new LinkedHashMap<>();
        Map<String, String> tags = new LinkedHashMap<>();
        Map<String, String> ids = new LinkedHashMap<>();
        for (FoundOperation operation : FoundOperation.all(document)) {
            String group = names.group(operation.tag());
            tags.putIfAbsent(group, operation.tag());
            List<OperationFacts> operations = groups.computeIfAbsent(group, unused -> new ArrayList<>());
            refusals.attempt(() -> {
                refuseClash(ids, operation);
                operations.add(reader.read(operation, group));
            });
        }
        List<ApiFile> apis = new ArrayList<>();
        groups.forEach((group, operations) -> apis.add(api(group, tags.get(group), operations)));
        return apis;
    }

    /** Returns the classes that follow from operations, which a schema may be named like. */
    private Set<String> classesOfOperations() {
        Set<String> classes = new HashSet<>();
        for (FoundOperation operation : FoundOperation.all(document)) {
            classes.add(Names.capitalized(names.operation(operation.id())) + "Request");
            classes.add(names.group(operation.tag()) + "Api");
        }
        return classes;
    }

    private void refuseClash(Map<String, String> ids, FoundOperation operation) {
        String other = ids.put(names.operation(operation.id()), operation.id());
        if (other != null) {
            throw new InvalidSpecException(
                    operation.id(),
                    "gives the method " + names.operation(operation.id()) + ", as does " + other + "; add \"operations."
                            + operation.id() + "\" under names in the vendor's file");
        }
    }

    private ApiFile api(String group, String tag, List<OperationFacts> operations) {
        String description = tagDescription(tag);
        Javadoc doc = Javadoc.of("The operations of the group \""
                + Javadoc.markdown(tag).replaceFirst("\\.$", "") + "\" of the "
                + config.name() + " API." + (description.isBlank() ? "" : "\n\n" + Javadoc.markdown(description))
                + "\n\nEach method throws a subclass of {@link dev.billingsdks.runtime.error.SdkException} and nothing else. A"
                + " fake for tests implements the methods that it needs; the others throw UnsupportedOperationException, so"
                + " that an operation which the vendor adds does not break it.");
        return new ApiFile(
                apiPackage(),
                group + "Api",
                names.accessor(group),
                doc.render(""),
                Javadoc.of("Returns the operations of the group \""
                                + Javadoc.markdown(tag).replaceFirst("\\.$", "") + "\".")
                        .render("    "),
                List.copyOf(operations));
    }

    private String tagDescription(String tag) {
        for (JsonNode declared : document.root().path("tags")) {
            if (declared.path("name").asText().equals(tag)) {
                return declared.path("description").asText("");
            }
        }
        return "";
    }

    private List<PackageFile> packages() {
        String vendor = config.name();
        return List.of(
                packageFile("", "The " + vendor + " SDK: its client and nothing else. Start with {@code builder()}."),
                packageFile(
                        ".api",
                        "The operations of the " + vendor
                                + " API and their requests. It depends on the models and the runtime."),
                packageFile(
                        ".model",
                        "What the " + vendor
                                + " API takes and answers, as immutable classes. It depends on the runtime's JSON alone."),
                packageFile(
                        ".internal",
                        "How the operations are carried out. It is not part of the API and changes without notice."));
    }

    private PackageFile packageFile(String suffix, String doc) {
        return new PackageFile(config.packageName() + suffix, Javadoc.of(doc).render(""));
    }

    private String apiPackage() {
        return config.packageName() + ".api";
    }

    private String modelPackage() {
        return config.packageName() + ".model";
    }
}
