package dev.billingsdks.contract;

import java.nio.file.Path;

/** The small documents that this module's tests are written against. */
final class Samplers {

    static final Contract OPENAPI_30 = Contract.of(Path.of("src/test/resources/specs/sampler-3.0.yaml"));
    static final Contract OPENAPI_31 = Contract.of(Path.of("src/test/resources/specs/sampler-3.1.yaml"));

    private Samplers() {}
}
