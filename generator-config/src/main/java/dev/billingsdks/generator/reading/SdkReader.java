package dev.billingsdks.generator.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.config.WebhookConfig;
import dev.billingsdks.generator.document.FoundOperation;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.document.SpecErrors;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.operation.OperationReader;
import dev.billingsdks.generator.operation.RequestSchemas;
import dev.billingsdks.generator.operation.SecurityReader;
import dev.billingsdks.generator.operation.ServerReader;
import dev.billingsdks.generator.schema.SchemaReader;
import dev.billingsdks.generator.sdk.ApiFile;
import dev.billingsdks.generator.sdk.CallsFile;
import dev.billingsdks.generator.sdk.ClientFile;
import dev.billingsdks.generator.sdk.Doc;
import dev.billingsdks.generator.sdk.ModuleFile;
import dev.billingsdks.generator.sdk.OperationFacts;
import dev.billingsdks.generator.sdk.PackageFile;
import dev.billingsdks.generator.sdk.SdkFile;
import dev.billingsdks.generator.sdk.WebhooksFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        return readAll(document, config, version).files();
    }

    /**
     * Returns the files of the SDK, and the entries of the vendor's file that match nothing in the document.
     *
     * @param version the SDK's version, which its user agent carries
     */
    public static Result readAll(SpecDocument document, VendorConfig config, String version) {
        try {
            return new SdkReader(document, config, version).result();
        } catch (InvalidSpecException e) {
            throw document.inThis(e);
        }
    }

    /**
     * What a document gives.
     *
     * @param files the files of the SDK
     * @param unmatched entries of the vendor's file, as paths in it
     */
    public record Result(List<SdkFile> files, List<String> unmatched) {}

    private Result result() {
        SchemaReader schemas =
                new SchemaReader(document, names, modelPackage(), RequestSchemas.of(document), classesOfOperations());
        SecurityReader security = new SecurityReader(document, config, names);
        ServerReader servers = new ServerReader(document, config);
        SpecErrors errors = new SpecErrors();
        schemas.readComponents(errors);
        OperationReader operations =
                new OperationReader(document, config, names, schemas, security, servers, apiPackage());
        List<ApiFile> apis = apis(operations, errors);
        errors.throwIfAny();
        List<SdkFile> files = new ArrayList<>(schemas.classes());
        for (ApiFile api : apis) {
            files.add(api);
            api.operations().forEach(operation -> files.add(operation.params()));
            files.add(new CallsFile(config.packageName() + ".internal", config.name(), api));
        }
        ClientFile client = new ClientReader(document, config, security, servers, names).client(apis, version);
        files.add(client);
        files.add(OperationTableReader.read(client, config.name(), tableClass()));
        if (config.webhooks() != null) {
            files.add(webhooks(config.webhooks()));
        }
        files.addAll(packages());
        files.add(new ModuleFile(
                config.packageName(), config.name(), List.of(config.packageName(), apiPackage(), modelPackage())));
        return new Result(files, unmatched(operations, servers));
    }

    private List<String> unmatched(OperationReader operations, ServerReader servers) {
        List<String> unmatched = new ArrayList<>();
        document.root().path(SpecDocument.UNMATCHED).forEach(entry -> unmatched.add(entry.asText()));
        unmatched.addAll(servers.unmatched());
        unmatched.addAll(operations.unmatchedPaging());
        unmatched.addAll(operations.unmatchedLongRunning());
        unmatched.addAll(names.unmatched());
        return List.copyOf(unmatched);
    }

    private List<ApiFile> apis(OperationReader reader, SpecErrors errors) {
        Map<String, List<OperationFacts>> groups = new LinkedHashMap<>();
        Map<String, String> tags = new LinkedHashMap<>();
        Map<String, String> ids = new LinkedHashMap<>();
        for (FoundOperation operation : FoundOperation.all(document)) {
            String group = names.group(operation.tag());
            tags.putIfAbsent(group, operation.tag());
            List<OperationFacts> operations = groups.computeIfAbsent(group, unused -> new ArrayList<>());
            errors.attempt(() -> {
                refuseClash(ids, operation);
                OperationFacts facts = reader.read(operation, group, errors);
                if (facts != null) {
                    operations.add(facts);
                }
            });
        }
        List<ApiFile> apis = new ArrayList<>();
        groups.forEach((group, operations) -> apis.add(api(group, tags.get(group), operations)));
        return apis;
    }

    /** Returns the classes that do not come from schemas, and what each comes from. */
    private Map<String, String> classesOfOperations() {
        Map<String, String> classes = new LinkedHashMap<>();
        classes.put(config.javaName() + "Client", "the client");
        classes.put(tableClass(), "the table of operations");
        if (config.webhooks() != null) {
            classes.put(webhooksClass(), "the webhooks");
        }
        for (FoundOperation operation : FoundOperation.all(document)) {
            String method = names.operation(operation.id());
            String group = names.group(operation.tag());
            String tagEntry = "tags." + operation.tag();
            addClass(classes, Names.apiType(group), "the API group " + group, tagEntry);
            addClass(classes, Names.apiImplementation(group), "the API group " + group, tagEntry);
            addClass(classes, group + "ApiOperations", "the API group " + group, tagEntry);
            addClass(classes, Names.paramsType(method), "the operation " + method, "operations." + operation.id());
        }
        return classes;
    }

    private static void addClass(Map<String, String> classes, String name, String origin, String entry) {
        String other = classes.putIfAbsent(name, origin);
        if (other != null && !other.equals(origin)) {
            throw new InvalidSpecException(
                    origin,
                    "gives the class " + name + ", as does " + other + "; add \"" + entry
                            + ": <name>\" under names in the vendor's file in generator-config");
        }
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
        return new ApiFile(
                apiPackage(),
                Names.apiType(group),
                names.accessor(group),
                config.name(),
                tag,
                new Doc(tagDescription(tag), false),
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
        return List.of(
                packageFile("", PackageFile.Content.CLIENT),
                packageFile(".api", PackageFile.Content.OPERATIONS),
                packageFile(".model", PackageFile.Content.MODELS),
                packageFile(".internal", PackageFile.Content.INTERNAL),
                packageFile(".internal.table", PackageFile.Content.TABLE));
    }

    private PackageFile packageFile(String suffix, PackageFile.Content content) {
        return new PackageFile(config.packageName() + suffix, config.name(), content);
    }

    private WebhooksFile webhooks(WebhookConfig webhooks) {
        return new WebhooksFile(
                config.packageName(),
                webhooksClass(),
                config.name(),
                webhooks.signature(),
                webhooks.scheme() == WebhookConfig.Scheme.HMAC_SHA256,
                webhooks.version(),
                webhooks.id(),
                webhooks.timestamp(),
                webhooks.timestampFormat() == WebhookConfig.TimestampFormat.SECONDS,
                webhooks.separator() == WebhookConfig.Separator.DOT,
                webhooks.toleranceSeconds());
    }

    private String webhooksClass() {
        return config.javaName() + "Webhooks";
    }

    private String tableClass() {
        return config.javaName() + "Operations";
    }

    private String apiPackage() {
        return config.packageName() + ".api";
    }

    private String modelPackage() {
        return config.packageName() + ".model";
    }
}
