package dev.billingsdks.generator.sdk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tests of an API group's operations, against a server that responds according to the document.
 *
 * @param api the group
 * @param client the client that has it
 * @param undeclaredHeaders headers that the client sends and the document need not declare
 * @param testAnnotation JUnit's annotation, by its qualified name if the SDK has a class of that name
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
     * @param withAccount whether a client with an account calls it, and not one with a token
     * @param exchange its method and path
     * @param given the parameters that its request has
     * @param patch the same with a minimal body, or empty if the operation is not a PATCH of an object
     * @param result what it returns, or null if it returns nothing
     * @param state the model of the state that a long-running operation returns, or null
     * @param repeats what happens to a failed call, or null if a retry is always harmless
     * @param listing the test of its listing, or null if it does not page
     */
    public record TestedOperation(
            String name,
            boolean withAccount,
            String exchange,
            List<ParameterFacts> given,
            List<ParameterFacts> patch,
            @Nullable JavaType result,
            @Nullable String state,
            @Nullable Repeats repeats,
            @Nullable Listing listing) {

        /** Returns whether its request has anything to set. */
        public boolean hasGiven() {
            return !given.isEmpty();
        }

        /** Returns whether it changes only the properties that it sends. */
        public boolean patches() {
            return !patch.isEmpty();
        }

        /** Returns whether its result can be written as JSON. */
        public boolean valued() {
            return result != null && result != JavaType.BINARY_RESPONSE;
        }

        /** Returns whether its result is bytes. */
        public boolean binary() {
            return result == JavaType.BINARY_RESPONSE;
        }
    }

    /**
     * What happens after the failure of a call that is harmful if it is executed twice.
     *
     * @param idempotencyHeader the header by which the vendor tells a repeat, or null if the call is not repeated
     */
    public record Repeats(@Nullable String idempotencyHeader) {

        /** Returns the end of the test's name. */
        public String behaviour() {
            return idempotencyHeader == null ? "not_repeated" : "repeated_with_its_key";
        }
    }

    /**
     * The test of an operation's listing.
     *
     * @param paging how the pages follow each other
     * @param given the parameters that its first request has
     */
    public record Listing(PagingFacts paging, List<ParameterFacts> given, JavaType item) {

        /** Returns whether its request has anything to set. */
        public boolean hasGiven() {
            return !given.isEmpty();
        }
    }

    /** Returns whether an operation is called with an account instead of a token. */
    public boolean hasAccountClient() {
        return operations.stream().anyMatch(TestedOperation::withAccount);
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
