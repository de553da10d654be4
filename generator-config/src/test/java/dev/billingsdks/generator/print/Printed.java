package dev.billingsdks.generator.print;

import dev.billingsdks.generator.sdk.OperationFacts;
import dev.billingsdks.generator.sdk.UnionFile;
import java.util.List;

/** The Java text of single facts, for tests of what decides on them. */
public final class Printed {

    private Printed() {}

    /** Returns the calls that make an operation's paging scheme. */
    public static List<String> scheme(OperationFacts operation) {
        return PagingText.scheme(operation);
    }

    /** Returns the calls for what differs from a call with JSON and a bearer token. */
    public static List<String> settings(OperationFacts operation) {
        return OperationText.settings(operation);
    }

    /** Returns the call that says what an operation returns. */
    public static String ending(OperationFacts operation) {
        return OperationText.ending(operation.result());
    }

    /** Returns the type of the body of a response. */
    public static String resultType(OperationFacts operation) {
        return OperationText.resultType(operation);
    }

    /** Returns the calls that tell a variant from the others. */
    public static List<String> registrations(UnionFile.Variant variant) {
        return VariantText.registrations(variant);
    }
}
