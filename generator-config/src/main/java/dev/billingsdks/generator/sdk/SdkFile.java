package dev.billingsdks.generator.sdk;

/** The facts of one generated file. */
public sealed interface SdkFile
        permits ApiFile,
                CallsFile,
                ClientFile,
                ContractTestFile,
                EnumFile,
                ModelFile,
                ModuleFile,
                PackageFile,
                RequestFile,
                UnionFile {

    /** Returns the package, or the empty string for the module's own file. */
    String packageName();

    /** Returns the file's name without {@code .java}. */
    String fileName();

    /** Returns the template that prints it. */
    String template();

    /** Returns whether it declares anything deprecated, whose use the compiler warns of. */
    default boolean deprecatedApi() {
        return false;
    }
}
