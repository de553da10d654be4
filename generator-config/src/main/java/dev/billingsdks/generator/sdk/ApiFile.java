package dev.billingsdks.generator.sdk;

import java.util.List;

/**
 * The interface of an API group.
 *
 * @param accessor the method of the client that returns it
 * @param vendor the vendor's name
 * @param tag the group's name in the document
 * @param doc what the document says of the group
 */
public record ApiFile(
        String packageName,
        String name,
        String accessor,
        String vendor,
        String tag,
        Doc doc,
        List<OperationFacts> operations)
        implements SdkFile {

    /** Returns the interface, for a place where an operation's own name hides it. */
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
