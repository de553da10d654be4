package dev.billingsdks.generator.operation;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.FoundOperation;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.paging.PagingReader;
import dev.billingsdks.generator.schema.SchemaReader;
import dev.billingsdks.generator.sdk.Doc;
import dev.billingsdks.generator.sdk.OperationFacts;
import dev.billingsdks.generator.sdk.ParameterFacts;
import dev.billingsdks.generator.sdk.ParamsFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads an operation: its params, its responses, its security and how it pages. */
public final class OperationReader {

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

    /** What a path may contain without encoding (RFC 3986), and parameters in braces. */
    private static final Pattern PATH = Pattern.compile("(?:/|[-A-Za-z0-9._~:@!$&'()*+,;=%]|\\{[^{}]+})++");

    private final Names names;
    private final String apiPackage;
    private final SecurityReader security;
    private final ServerReader servers;
    private final ParameterReader parameters;
    private final RequestBodyReader bodies;
    private final ResponseReader responses;
    private final PagingReader paging;
    private final SchemaReader schemas;

    public OperationReader(
            SpecDocument document,
            VendorConfig config,
            Names names,
            SchemaReader schemas,
            SecurityReader security,
            ServerReader servers,
            String apiPackage) {
        this.names = names;
        this.schemas = schemas;
        this.apiPackage = apiPackage;
        this.security = security;
        this.servers = servers;
        this.bodies = new RequestBodyReader(document, names, schemas);
        this.parameters = new ParameterReader(document, config, names, schemas);
        this.responses = new ResponseReader(document, names, schemas);
        this.paging = new PagingReader(document, config, schemas);
    }

    /**
     * Reads one operation.
     *
     * @param group the API group that it belongs to
     */
    public OperationFacts read(FoundOperation found, String group) {
        if (!METHODS.contains(found.method())) {
            throw new InvalidSpecException(found.id(), "the method " + found.method() + " is not supported");
        }
        if (!PATH.matcher(found.path()).matches()) {
            throw new InvalidSpecException(
                    found.id(),
                    "the path " + found.path()
                            + " has a character that a path cannot have, such as the start of a query");
        }
        String name = names.operation(found.id());
        String typeName = Names.capitalized(name);
        String paramsType = Names.paramsType(name);
        ServerReader.Target target = servers.target(found);
        List<List<String>> credentials = security.credentials(found);
        List<ParameterFacts> sent = new ArrayList<>(parameters.read(found, typeName, security.keys(found)));
        RequestBodyReader.Body body = bodies.read(found, typeName, sent);
        sent.addAll(body.parameters());
        refuseClashes(found, typeName, sent);
        OperationFacts.Result result = responses.result(found, typeName);
        PagingReader.Match match = paging.match(found, name, sent, result.type());
        ParamsFile params = new ParamsFile(
                apiPackage,
                paramsType,
                Names.apiType(group),
                name,
                List.copyOf(sent),
                ObjectBodyReader.read(sent, schemas),
                match.checks());
        return new OperationFacts(
                name,
                Names.constantOf(name),
                found.method(),
                target.path() + found.path(),
                target.server(),
                credentials,
                body.format(),
                // A page without a body would be a listing that ends early.
                match.facts() == null ? result : result.certain(),
                responses.errors(found, typeName),
                params,
                match.facts(),
                match.listing(),
                found.operation().path("summary").asText(""),
                new Doc(
                        found.operation().path("description").asText(""),
                        found.operation().path("deprecated").asBoolean(false)));
    }

    /** Returns the paging schemes and exceptions of the vendor's file that no operation read so far has. */
    public List<String> unmatchedPaging() {
        return paging.unmatched();
    }

    private static void refuseClashes(FoundOperation found, String typeName, List<ParameterFacts> sent) {
        Set<String> taken = new TreeSet<>();
        for (ParameterFacts fact : sent) {
            if (!taken.add(fact.name())) {
                throw new InvalidSpecException(
                        found.id(),
                        "two parameters give the Java name " + fact.name() + "; add \"properties."
                                + Names.paramsType(typeName) + "." + fact.location() + "." + fact.wireName()
                                + "\" under names in the vendor's file");
            }
        }
    }
}
