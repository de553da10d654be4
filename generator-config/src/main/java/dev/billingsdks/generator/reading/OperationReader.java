package dev.billingsdks.generator.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.print.Javadoc;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.OperationFacts;
import dev.billingsdks.generator.sdk.ParameterFacts;
import dev.billingsdks.generator.sdk.RequestFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads an operation: its request object, its answers, its security and its paginator. */
final class OperationReader {

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final SpecDocument document;
    private final Names names;
    private final String apiPackage;
    private final ParameterReader parameters;
    private final ResponseReader responses;
    private final PagingReader paging;

    OperationReader(SpecDocument document, VendorConfig config, Names names, SchemaReader schemas, String apiPackage) {
        this.document = document;
        this.names = names;
        this.apiPackage = apiPackage;
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
        String name = names.operation(found.id());
        String typeName = Names.capitalized(name);
        List<ParameterFacts> sent = parameters.read(found, typeName);
        JavaType result = responses.result(found, typeName);
        PagingReader.Match match = paging.match(found, name, sent, result);
        RequestFile request = new RequestFile(
                apiPackage,
                typeName + "Request",
                Javadoc.of("The parameters of {@link " + group + "Api#" + name + "(" + typeName + "Request)}.")
                        .render(""),
                sent,
                match.checks());
        return new OperationFacts(
                name,
                Names.constantOf(name),
                found.method(),
                found.path(),
                authenticated(found),
                result,
                responses.errors(found, typeName),
                request,
                match.facts(),
                match.listing(),
                doc(found));
    }

    /** Reads the operation's security, or the document's: a bearer token, or nothing at all. */
    private boolean authenticated(FoundOperation found) {
        JsonNode security = found.operation().has("security")
                ? found.operation().get("security")
                : document.root().path("security");
        Set<String> schemes = new TreeSet<>();
        boolean optional = security.isEmpty();
        for (JsonNode alternative : security) {
            optional |= alternative.isEmpty();
            alternative.fieldNames().forEachRemaining(schemes::add);
        }
        for (String scheme : schemes) {
            JsonNode declared =
                    document.root().at("/components/securitySchemes").path(scheme);
            boolean bearer = declared.path("type").asText().equals("http")
                    && declared.path("scheme").asText().equalsIgnoreCase("bearer");
            if (!bearer) {
                throw new InvalidSpecException(found.id(), "the security scheme " + scheme + " is not supported yet");
            }
        }
        return !optional || !schemes.isEmpty();
    }

    private static String doc(FoundOperation found) {
        List<String> text = new ArrayList<>();
        for (String key : List.of("summary", "description")) {
            String paragraph = found.operation().path(key).asText("");
            if (!paragraph.isBlank()) {
                text.add(Javadoc.markdown(paragraph));
            }
        }
        String call = found.method() + " " + found.path();
        text.add("Sends {@code " + call.replace("{", "&#123;").replace("}", "&#125;") + "}.");
        return Javadoc.of(String.join("\n\n", text))
                .with(
                        "@throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer")
                .render("    ");
    }
}
