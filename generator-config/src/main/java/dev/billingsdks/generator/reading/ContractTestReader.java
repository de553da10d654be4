package dev.billingsdks.generator.reading;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.sdk.ApiFile;
import dev.billingsdks.generator.sdk.ClientFile;
import dev.billingsdks.generator.sdk.ContractTestFile;
import dev.billingsdks.generator.sdk.ContractTestFile.TestedOperation;
import dev.billingsdks.generator.sdk.ContractTestFile.Walk;
import dev.billingsdks.generator.sdk.OperationFacts;
import dev.billingsdks.generator.sdk.PagingFacts;
import dev.billingsdks.generator.sdk.ParameterFacts;
import dev.billingsdks.generator.sdk.SdkFile;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

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
                    undeclaredHeaders(config),
                    hasClassTest ? "org.junit.jupiter.api.Test" : "Test",
                    api.operations().stream().map(ContractTestReader::tested).toList()));
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

    private static TestedOperation tested(OperationFacts operation) {
        List<ParameterFacts> parameters = operation.request().parameters();
        PagingFacts paging = operation.paging();
        return new TestedOperation(
                operation.name(),
                operation.httpMethod() + " " + operation.path(),
                given(parameters.stream().filter(parameter -> paging == null || !isFurtherPosition(parameter, paging))),
                operation.result().type(),
                paging == null
                        ? null
                        : new Walk(
                                paging.walk(),
                                given(parameters.stream()
                                        .filter(parameter -> parameter.body()
                                                || !paging.positions().contains(parameter))),
                                paging.itemType()));
    }

    /** Of the positions that exclude each other, a request has the first alone. */
    private static boolean isFurtherPosition(ParameterFacts parameter, PagingFacts paging) {
        return !parameter.body() && paging.positions().indexOf(parameter) > 0;
    }

    private static List<String> given(Stream<ParameterFacts> parameters) {
        return parameters.map(ContractTestReader::setter).toList();
    }

    private static String setter(ParameterFacts parameter) {
        String name = parameter.body() ? "" : "\"" + JavaText.literal(parameter.wireName()) + "\", ";
        return "." + parameter.name() + "(sample." + parameter.location() + "(" + name
                + parameter.type().reader() + "))";
    }
}
