package dev.billingsdks.generator.reading;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.sdk.ApiFile;
import dev.billingsdks.generator.sdk.ClientFile;
import dev.billingsdks.generator.sdk.ContractTestFile;
import dev.billingsdks.generator.sdk.ContractTestFile.Listing;
import dev.billingsdks.generator.sdk.ContractTestFile.Repeats;
import dev.billingsdks.generator.sdk.ContractTestFile.TestedOperation;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.OperationFacts;
import dev.billingsdks.generator.sdk.PagingFacts;
import dev.billingsdks.generator.sdk.ParameterFacts;
import dev.billingsdks.generator.sdk.SdkFile;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the tests of an SDK from its own facts: a call of each operation, and a listing of two pages of each paginated one. */
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
                    api.operations().stream()
                            .map(operation -> tested(operation, client, repeats(operation, config)))
                            .toList()));
        }
        return tests;
    }

    /** Returns the headers that the SDK sends although the document need not declare them. */
    public static List<String> undeclaredHeaders(VendorConfig config) {
        TreeSet<String> headers = new TreeSet<>(config.headers().keySet());
        if (config.idempotencyHeader() != null) {
            headers.add(config.idempotencyHeader());
        }
        return List.copyOf(headers);
    }

    private static TestedOperation tested(OperationFacts operation, ClientFile client, @Nullable Repeats repeats) {
        List<ParameterFacts> parameters = operation.params().parameters();
        PagingFacts paging = operation.paging();
        return new TestedOperation(
                operation.name(),
                operation.credentials().equals(List.of(List.of(ClientFile.LOGIN))) && client.login() != null,
                operation.listing().exchange(),
                parameters.stream()
                        .filter(parameter -> paging == null || !isFurtherPosition(parameter, paging))
                        .toList(),
                patch(operation),
                operation.result().type(),
                operation.longRunning() == null ? null : operation.longRunning().state(),
                repeats,
                paging == null
                        ? null
                        : new Listing(
                                paging,
                                parameters.stream()
                                        .filter(parameter -> parameter.body()
                                                || !paging.positions().contains(parameter))
                                        .toList(),
                                paging.itemType()));
    }

    /** A PATCH distinguishes null, which clears a value, from an absent value. */
    private static List<ParameterFacts> patch(OperationFacts operation) {
        List<ParameterFacts> parameters = operation.params().parameters();
        boolean patches = operation.httpMethod().equals("PATCH")
                && parameters.stream()
                        .anyMatch(parameter -> parameter.body() && parameter.type() instanceof JavaType.ModelType);
        return patches ? parameters : List.of();
    }

    /** Only POST and PATCH are harmful if they are executed twice, unless the vendor recognizes a retry by its key. */
    private static @Nullable Repeats repeats(OperationFacts operation, VendorConfig config) {
        if (!operation.httpMethod().equals("POST") && !operation.httpMethod().equals("PATCH")) {
            return null;
        }
        return new Repeats(config.idempotencyHeader());
    }

    /** Of the positions that exclude each other, a request has the first alone. */
    private static boolean isFurtherPosition(ParameterFacts parameter, PagingFacts paging) {
        return !parameter.body() && paging.positions().indexOf(parameter) > 0;
    }
}
