package dev.billingsdks.generator.sdk;

import java.util.Set;

/** The facts of one generated file. */
public sealed interface SdkFile
        permits ApiFile,
                CallsFile,
                ClientFile,
                ContractTestFile,
                EnumFile,
                ModelFile,
                ModuleFile,
                OperationTableFile,
                PackageFile,
                ParamsFile,
                UnionFile,
                WebhooksFile {

    /** Returns the package, or the empty string for the module's own file. */
    String packageName();

    /** Returns the file's name without {@code .java}. */
    String fileName();

    /** Returns the template that prints it. */
    String template();

    /** Returns whether the document deprecates all of it, so that the compiler warns of its use. */
    default boolean deprecatedApi() {
        return false;
    }

    /** Returns the members that the document deprecates. */
    default Set<String> deprecatedMembers() {
        return Set.of();
    }
}
