package dev.billingsdks.generator;

import java.nio.file.Path;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Runs the codegen as the Maven plugin does. */
final class Generation {

    static final Path SAMPLER = Path.of("src/test/resources/sampler");

    private Generation() {}

    /** Generates the sampler's SDK into a folder, and its tests into another. */
    static void ofSampler(Path output, Path tests) {
        of(SAMPLER.resolve("openapi.yaml"), SAMPLER.resolve("sampler.yaml"), output, tests);
    }

    /** Generates the SDK of a prepared document into a folder, and its tests into another. */
    static void of(Path document, Path vendorConfig, Path output, Path tests) {
        CodegenConfigurator configurator = new CodegenConfigurator()
                .setGeneratorName("billing-sdk")
                .setInputSpec(document.toString())
                .setOutputDir(output.toString())
                .addAdditionalProperty("vendorConfig", vendorConfig.toString())
                .addAdditionalProperty("sdkVersion", "1.2.3")
                .addAdditionalProperty("sourceFolder", "")
                .addAdditionalProperty("testFolder", tests.toString());
        DefaultGenerator generator = new DefaultGenerator(false);
        generator.setGenerateMetadata(false);
        generator.setGeneratorPropertyDefault("apis", "false");
        generator.setGeneratorPropertyDefault("models", "false");
        generator.opts(configurator.toClientOptInput()).generate();
    }
}
