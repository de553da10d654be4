package dev.billingsdks.generator.sdk;

import java.util.List;

/**
 * The interface of an API group.
 *
 * @param accessor the method of the client that returns it
 * @param doc the class comment
 * @param accessorDoc the comment of the client's accessor
 */
public record ApiFile(
        String packageName,
        String name,
        String accessor,
        String doc,
        String accessorDoc,
        List<OperationFacts> operations)
        implements SdkFile {

    /** Returns the interface where an operation's own name would hide it. */
    public String apiName() {
        return name;
    }

    @Override
    public String fileName() {
        return name;
    }

    @Override
    public String template() {
        return "api";
    }
}
