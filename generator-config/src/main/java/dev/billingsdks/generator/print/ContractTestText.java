package dev.billingsdks.generator.print;

import dev.billingsdks.generator.sdk.ClientFile;
import dev.billingsdks.generator.sdk.ContractTestFile.Repeats;
import dev.billingsdks.generator.sdk.ContractTestFile.TestedOperation;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.ParameterFacts;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Writes the calls of an SDK's tests. */
final class ContractTestText {

    private ContractTestText() {}

    /** Returns the variable of the client that calls an operation. */
    static String caller(TestedOperation operation) {
        return operation.withAccount() ? "accountClient" : "client";
    }

    /** Returns the setters of parameters with their values. */
    static List<String> setters(List<ParameterFacts> parameters) {
        return parameters.stream()
                .map(parameter -> setter(parameter, parameter.location()))
                .toList();
    }

    /** Returns the setters of parameters with a body that changes as little as it can. */
    static List<String> patch(List<ParameterFacts> parameters) {
        return parameters.stream()
                .map(parameter -> setter(parameter, parameter.body() ? "patch" : parameter.location()))
                .toList();
    }

    /** Returns the check of what happens after a failure, up to the call that fails. */
    static String check(Repeats repeats) {
        return repeats.idempotencyHeader() == null
                ? "assertNotRepeated("
                : "assertRepeatedWithOneKey(" + JavaText.quoted(repeats.idempotencyHeader()) + ", ";
    }

    /** Returns the settings of a client with which each operation has its credentials and goes to the test server. */
    static List<String> settings(ClientFile client) {
        List<String> settings = new ArrayList<>();
        if (client.bearer()) {
            settings.add(".bearerToken(\"token\")");
        }
        client.secrets()
                .forEach(secret -> settings.add(
                        "." + secret.name() + (secret.pair() ? "(\"user\", \"password\")" : "(\"secret\")")));
        client.servers()
                .forEach(server -> settings.add(
                        "." + server.setter() + "(vendor.origin() + " + JavaText.quoted(path(server.url())) + ")"));
        return settings;
    }

    /** Returns the calls that lead from what an operation returns to the body of its response. */
    static String body(TestedOperation operation) {
        if (operation.state() != null) {
            return ".state(" + operation.state() + ".class)";
        }
        return operation.listing() == null ? "" : ".firstPage().body()";
    }

    /** Returns the path of a base URL, whose host may have variables in braces. */
    private static String path(String url) {
        return URI.create(url.replace("{", "").replace("}", "")).getRawPath();
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
        String name = parameter.body() ? "" : JavaText.quoted(parameter.wireName()) + ", ";
        return "sample." + source + "(" + name + TypeText.reader(parameter.type()) + ")";
    }
}
