package dev.billingsdks.generator.sdk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tests of an API group's operations, against a server that answers from the document.
 *
 * @param api the group
 * @param client the client that has it
 * @param undeclaredHeaders headers that the client sends and the document need not declare
 * @param testAnnotation JUnit's annotation, by its whole name where the SDK has a class of that name
 */
public record ContractTestFile(
        String packageName,
        ApiFile api,
        ClientFile client,
        List<String> undeclaredHeaders,
        String testAnnotation,
        List<TestedOperation> operations)
        implements SdkFile {

    /**
     * An operation and what its tests give it.
     *
     * @param exchange its method and path
     * @param given the setters of its request with their values, a line each
     * @param answerReader reads the JSON of its answer, or null where it has none
     * @param walk its paginator's test, or null
     */
    public record TestedOperation(
            String name,
            String exchange,
            List<String> given,
            @Nullable JavaType answer,
            @Nullable Walk walk) {

        /** Returns whether its request has anything to set. */
        public boolean hasGiven() {
            return !given.isEmpty();
        }
    }

    /**
     * A walk over an operation's pages.
     *
     * @param how what says how the pages follow each other, a line each
     * @param given the setters of its first request with their values, a line each
     */
    public record Walk(List<String> how, List<String> given, JavaType item) {

        /** Returns whether its request has anything to set. */
        public boolean hasGiven() {
            return !given.isEmpty();
        }
    }

    /** Returns the class. */
    public String name() {
        return api.name() + "ContractTest";
    }

    @Override
    public String fileName() {
        return name();
    }

    @Override
    public String template() {
        return "contract-test";
    }
}
