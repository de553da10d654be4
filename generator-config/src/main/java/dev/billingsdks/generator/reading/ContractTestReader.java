package dev.billingsdks.generator.reading;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.sdk.ApiFile;
import dev.billingsdks.generator.sdk.ClientFile;
import dev.billingsdks.generator.sdk.ContractTestFile;
import dev.billingsdks.generator.sdk.ContractTestFile.Repeats;
import dev.billingsdks.generator.sdk.ContractTestFile.TestedOperation;
import dev.billingsdks.generator.sdk.ContractTestFile.Walk;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.OperationFacts;
import dev.billingsdks.generator.sdk.PagingFacts;
import dev.billingsdks.generator.sdk.ParameterFacts;
import dev.billingsdks.generator.sdk.SdkFile;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the tests of an SDK from its own facts: one call of each operation, and a walk over two pages of each paginated one. */
public final class ContractTestReader {

    private ContractTestReader() {}

    /**
     * Returns one file of tests for each API group.
     *
     * @param sdk the files of the SDK
     */
    public static List<SdkFile> read(List<SdkFile> sdk, VendorConfig config) {
        ClientFile client = sdk.stream()
                .filter(ClientFile.class::isInstance)
                .map(ClientFile.class::cast)
                .findFirst()
                .orElseThrow();
        boolean hasClassTest = sdk.stream().anyMatch(file -> file.fileName().equals("Test"));
        List<SdkFile> tests = new ArrayList<>();
        for (ApiFile api : client.apis()) {
            tests.add(new ContractTestFile(
                    config.packageName() + ".contract",
                    api,
                    client,
                    settings(client),
                    undeclaredHeaders(config),
                    hasClassTest ? "org.junit.jupiter.api.Test" : "Test",
                    api.operations().stream()
                            .map(operation -> tested(operation, client, repeats(operation, config)))
                            .toList()));
        }
        return tests;
    }

    private static List<String> undeclaredHeaders(VendorConfig config) {
        TreeSet<String> headers = new TreeSet<>(config.headers().keySet());
        if (config.idempotencyHeader() != null) {
            headers.add(config.idempotencyHeader());
        }
        return headers.stream().map(JavaText::literal).toList();
    }

    private static TestedOperation tested(OperationFacts operation, ClientFile client, @Nullable Repeats repeats) {
        List<ParameterFacts> parameters = operation.request().parameters();
        PagingFacts paging = operation.paging();
        return new TestedOperation(
                operation.name(),
                operation.settings().equals(List.of(".credentials(\"login\")")) && client.login() != null
                        ? "accountClient"
                        : "client",
                JavaText.literal(operation.listing().exchange()),
                given(parameters.stream().filter(parameter -> paging == null || !isFurtherPosition(parameter, paging))),
                patch(operation),
                operation.result().type(),
                repeats,
                paging == null
                        ? null
                        : new Walk(
                                paging.walk(),
                                given(parameters.stream()
                                        .filter(parameter -> parameter.body()
                                                || !paging.positions().contains(parameter))),
                                paging.itemType()));
    }

    /** A PATCH tells null, which clears, from what it does not say. */
    private static List<String> patch(OperationFacts operation) {
        List<ParameterFacts> parameters = operation.request().parameters();
        boolean patches = operation.httpMethod().equals("PATCH")
                && parameters.stream()
                        .anyMatch(parameter -> parameter.body() && parameter.type() instanceof JavaType.ModelType);
        return patches
                ? parameters.stream()
                        .map(parameter -> setter(parameter, parameter.body() ? "patch" : parameter.location()))
                        .toList()
                : List.of();
    }

    /** Only POST and PATCH do harm when they are carried out twice, unless the vendor tells a repeat by its key. */
    private static @Nullable Repeats repeats(OperationFacts operation, VendorConfig config) {
        if (!operation.httpMethod().equals("POST") && !operation.httpMethod().equals("PATCH")) {
            return null;
        }
        String header = config.idempotencyHeader();
        return header == null
                ? new Repeats("not_repeated", "assertNotRepeated(")
                : new Repeats(
                        "repeated_with_its_key", "assertRepeatedWithOneKey(\"" + JavaText.literal(header) + "\", ");
    }

    /** Of the positions that exclude each other, a request has the first alone. */
    private static boolean isFurtherPosition(ParameterFacts parameter, PagingFacts paging) {
        return !parameter.body() && paging.positions().indexOf(parameter) > 0;
    }

    private static List<String> given(Stream<ParameterFacts> parameters) {
        return parameters.map(ContractTestReader::setter).toList();
    }

    private static String setter(ParameterFacts parameter) {
        return setter(parameter, parameter.location());
    }

    private static String setter(ParameterFacts parameter, String source) {
        return "." + parameter.name() + "(" + value(parameter, source) + ")";
    }

    /** Returns the expression of a value, which the given method of the sample makes. */
    private static String value(ParameterFacts parameter, String source) {
        if (parameter.type() == JavaType.BINARY_CONTENT) {
            return "sample.content()";
        }
        if (parameter.type() instanceof JavaType.ListType list && list.element() == JavaType.BINARY_CONTENT) {
            return "List.of(sample.content())";
        }
        String name = parameter.body() ? "" : "\"" + parameter.wireName() + "\", ";
        return "sample." + source + "(" + name + parameter.type().reader() + ")";
    }

    /** What a client has to be told besides, so that each operation has its credentials and goes to the one server there is. */
    private static List<String> settings(ClientFile client) {
        List<String> settings = new ArrayList<>();
        if (client.bearer()) {
            settings.add(".bearerToken(\"token\")");
        }
        client.secrets()
                .forEach(secret -> settings.add(
                        "." + secret.name() + (secret.pair() ? "(\"user\", \"password\")" : "(\"secret\")")));
        client.servers()
                .forEach(server -> settings.add("." + server.setter() + "(vendor.origin() + \""
                        + JavaText.literal(URI.create(server.url()).getRawPath()) + "\")"));
        return settings;
    }
}
