package dev.billingsdks.contract.server;

import dev.billingsdks.contract.check.Contract;
import java.nio.file.Path;

/** The small documents of contract-check's tests. */
final class Samplers {

    static final Contract OPENAPI_30 =
            Contract.of(Path.of("../contract-check/src/test/resources/specs/sampler-3.0.yaml"));
    static final Contract OPENAPI_31 =
            Contract.of(Path.of("../contract-check/src/test/resources/specs/sampler-3.1.yaml"));

    private Samplers() {}
}
