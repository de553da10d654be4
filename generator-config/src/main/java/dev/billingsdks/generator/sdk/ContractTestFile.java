package dev.billingsdks.generator.sdk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tests of an API group's operations, against a server that answers from the document.
 *
 * @param api the group
 * @param client the client that has it
 * @param settings the calls on the client's builder, but for the base URL
 * @param undeclaredHeaders headers that the client sends and the document need not declare
 * @param testAnnotation JUnit's annotation, by its whole name where the SDK has a class of that name
 */
public record ContractTestFile(
        String packageName,
        ApiFile api,
        ClientFile client,
        List<String> settings,
        List<String> undeclaredHeaders,
        String testAnnotation,
        List<TestedOperation> operations)
        implements SdkFile {

    /**
     * An operation and what its tests give it.
     *
     * @param caller the client that calls it: one with a token, or one with an account
     * @param exchange its method and path
     * @param given the setters of its request with their values, a line each
     * @param patch the same with a body that changes as little as it can, empty where the operation changes no part of a thing
     * @param answer what it returns, or null where that is nothing
     * @param repeats whether a failed call may be made again, or null where that always does no harm
     * @param walk its paginator's test, or null
     */
    public record TestedOperation(
            String name,
            String caller,
            String exchange,
            List<String> given,
            List<String> patch,
            @Nullable JavaType answer,
            @Nullable Repeats repeats,
            @Nullable Walk walk) {

        /** Returns whether its request has anything to set. */
        public boolean hasGiven() {
            return !given.isEmpty();
        }

        /** Returns whether it changes what it is given and leaves the rest as it is. */
        public boolean patches() {
            return !patch.isEmpty();
        }

        /** Returns whether its answer is read as JSON, or as what can be written as JSON. */
        public boolean valued() {
            return answer != null && answer != JavaType.BINARY_RESPONSE;
        }

        /** Returns whether its answer is bytes. */
        public boolean binary() {
            return answer == JavaType.BINARY_RESPONSE;
        }
    }

    /**
     * What becomes of a call that failed and would do harm if it were carried out twice.
     *
     * @param behaviour the end of the test's name
     * @param check the check up to the call
     */
    public record Repeats(String behaviour, String check) {}

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

    /** Returns whether an operation is called with an account instead of a token. */
    public boolean hasAccountClient() {
        return operations.stream().anyMatch(operation -> operation.caller().equals("accountClient"));
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
