package dev.billingsdks.generator.operation;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.FoundOperation;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.document.SpecErrors;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.paging.PagingReader;
import dev.billingsdks.generator.schema.SchemaReader;
import dev.billingsdks.generator.sdk.Doc;
import dev.billingsdks.generator.sdk.OperationFacts;
import dev.billingsdks.generator.sdk.ParameterFacts;
import dev.billingsdks.generator.sdk.ParamsFile;
import dev.billingsdks.generator.sdk.RequestBodyFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
    private final LongRunningReader longRunning;

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
        this.longRunning = new LongRunningReader(document, config, schemas);
    }

    /**
     * Reads one operation, or returns null if a part of it is invalid; all such parts are collected.
     *
     * @param group the API group that it belongs to
     */
    public @Nullable OperationFacts read(FoundOperation found, String group, SpecErrors errors) {
        errors.attempt(() -> check(found));
        String name = names.operation(found.id());
        String typeName = Names.capitalized(name);
        ServerReader.Target target = errors.read(() -> servers.target(found));
        List<List<String>> credentials = errors.read(() -> security.credentials(found));
        Set<String> keys = errors.read(() -> security.keys(found));
        List<ParameterFacts> declared = keys == null ? null : parameters.read(found, typeName, keys, errors);
        List<ParameterFacts> others = declared == null ? List.of() : declared;
        RequestBodyReader.Body body = errors.read(() -> bodies.read(found, typeName, others));
        OperationFacts.Result result = errors.read(() -> responses.result(found, typeName));
        List<OperationFacts.ErrorFacts> failures = errors.read(() -> responses.errors(found, typeName));
        if (target == null
                || credentials == null
                || declared == null
                || body == null
                || result == null
                || failures == null) {
            return null;
        }
        List<ParameterFacts> sent = new ArrayList<>(declared);
        sent.addAll(body.parameters());
        OperationFacts facts =
                errors.read(() -> facts(found, group, target, credentials, sent, body.format(), result, failures));
        return facts == null ? null : longRunning.read(facts, found.id(), poll -> read(poll, group, errors));
    }

    private static void check(FoundOperation found) {
        if (!METHODS.contains(found.method())) {
            throw new InvalidSpecException(
                    found.id(),
                    "the method " + found.method() + " is not supported; leave it out with \"leaveOut: {paths: ["
                            + found.method() + " " + found.path() + "]}\" in the vendor's file");
        }
        if (!PATH.matcher(found.path()).matches()) {
            throw new InvalidSpecException(
                    found.id(),
                    "the path " + found.path()
                            + " has a character that a path cannot have, such as the start of a query");
        }
    }

    private OperationFacts facts(
            FoundOperation found,
            String group,
            ServerReader.Target target,
            List<List<String>> credentials,
            List<ParameterFacts> sent,
            RequestBodyFormat format,
            OperationFacts.Result result,
            List<OperationFacts.ErrorFacts> failures) {
        String name = names.operation(found.id());
        refuseClashes(found, Names.capitalized(name), sent);
        PagingReader.Match match = paging.match(found, name, sent, result.type());
        ParamsFile params = new ParamsFile(
                apiPackage,
                Names.paramsType(name),
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
                format,
                // A page without a body would be a listing that ends early.
                match.facts() == null ? result : result.certain(),
                failures,
                params,
                match.facts(),
                match.listing(),
                null,
                found.operation().path("summary").asText(""),
                new Doc(
                        found.operation().path("description").asText(""),
                        found.operation().path("deprecated").asBoolean(false)));
    }

    /** Returns the paging schemes and exceptions of the vendor's file that no operation read so far has. */
    public List<String> unmatchedPaging() {
        return paging.unmatched();
    }

    /** Returns the entries of the vendor's file about long-running operations that match nothing in the document. */
    public List<String> unmatchedLongRunning() {
        return longRunning.unmatched();
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
