package dev.billingsdks.generator.reading;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.print.Javadoc;
import dev.billingsdks.generator.sdk.OperationFacts;
import dev.billingsdks.generator.sdk.ParameterFacts;
import dev.billingsdks.generator.sdk.RequestFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads an operation: its request object, its answers, its security and its paginator. */
final class OperationReader {

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

    /** What a path may hold as it stands (RFC 3986), and parameters in braces. */
    private static final Pattern PATH = Pattern.compile("(/|[-A-Za-z0-9._~:@!$&'()*+,;=%]|\\{[^{}]+})+");

    private final Names names;
    private final String apiPackage;
    private final SecurityReader security;
    private final ServerReader servers;
    private final ParameterReader parameters;
    private final BodyReader bodies;
    private final ResponseReader responses;
    private final PagingReader paging;

    OperationReader(
            SpecDocument document,
            VendorConfig config,
            Names names,
            SchemaReader schemas,
            SecurityReader security,
            ServerReader servers,
            String apiPackage) {
        this.names = names;
        this.apiPackage = apiPackage;
        this.security = security;
        this.servers = servers;
        this.bodies = new BodyReader(document, names, schemas);
        this.parameters = new ParameterReader(document, config, names, schemas);
        this.responses = new ResponseReader(document, names, schemas);
        this.paging = new PagingReader(config, schemas);
    }

    /**
     * Reads one operation.
     *
     * @param group the API group that it belongs to
     */
    OperationFacts read(FoundOperation found, String group) {
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
        ServerReader.Target target = servers.target(found);
        List<String> settings = new ArrayList<>();
        if (target.server() != null) {
            settings.add(".server(\"" + target.server() + "\")");
        }
        settings.addAll(security.settings(found));
        List<ParameterFacts> sent = new ArrayList<>(parameters.read(found, typeName, security.keys(found)));
        BodyReader.Body body = bodies.read(found, typeName, sent);
        sent.addAll(body.parameters());
        settings.addAll(body.settings());
        refuseClashes(found, typeName, sent);
        OperationFacts.Result result = responses.result(found, typeName);
        PagingReader.Match match = paging.match(found, name, sent, result.type());
        RequestFile request = new RequestFile(
                apiPackage,
                typeName + "Request",
                Javadoc.of("The parameters of {@link " + group + "Api#" + name + "(" + typeName + "Request)}.")
                        .render(""),
                List.copyOf(sent),
                match.checks());
        boolean deprecated = found.operation().path("deprecated").asBoolean(false);
        return new OperationFacts(
                name,
                Names.constantOf(name),
                found.method(),
                target.path() + found.path(),
                List.copyOf(settings),
                // A page without a body would be a listing that ends early.
                match.facts() == null ? result : result.certain(),
                responses.errors(found, typeName),
                request,
                match.facts(),
                match.listing(),
                deprecated,
                doc(found, deprecated));
    }

    private static void refuseClashes(FoundOperation found, String typeName, List<ParameterFacts> sent) {
        Set<String> taken = new TreeSet<>();
        for (ParameterFacts fact : sent) {
            if (!taken.add(fact.name())) {
                throw new InvalidSpecException(
                        found.id(),
                        "two parameters give the Java name " + fact.name() + "; add \"properties." + typeName
                                + "Request." + fact.location() + "." + fact.wireName()
                                + "\" under names in the vendor's file");
            }
        }
    }

    private static String doc(FoundOperation found, boolean deprecated) {
        List<String> text = new ArrayList<>();
        for (String key : List.of("summary", "description")) {
            String paragraph = found.operation().path(key).asText("");
            if (!paragraph.isBlank()) {
                text.add(Javadoc.markdown(paragraph));
            }
        }
        String call = found.method() + " " + found.path();
        text.add("Sends " + Javadoc.code(call) + ".");
        Javadoc doc = Javadoc.of(String.join("\n\n", text))
                .with(
                        "@throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer");
        return (deprecated ? doc.with(ParameterDocs.DEPRECATED) : doc).render("    ");
    }
}
