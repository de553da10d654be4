package dev.billingsdks.contract.check;

import java.nio.file.Path;

/** The small documents that this module's tests are written against. */
public final class Samplers {

    public static final Path FILE_31 = Path.of("src/test/resources/specs/sampler-3.1.yaml");

    static final Contract OPENAPI_30 = Contract.of(Path.of("src/test/resources/specs/sampler-3.0.yaml"));
    static final Contract OPENAPI_31 = Contract.of(FILE_31);

    private Samplers() {}
}
