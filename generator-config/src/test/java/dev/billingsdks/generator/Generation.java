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
        generate(configurator(document, vendorConfig, output).addAdditionalProperty("testFolder", tests.toString()));
    }

    /** Generates the SDK of a prepared document into a folder, and the document without descriptions into another. */
    static void withDocument(Path document, Path vendorConfig, Path output, Path documents) {
        generate(configurator(document, vendorConfig, output)
                .addAdditionalProperty("documentFolder", documents.toString()));
    }

    private static CodegenConfigurator configurator(Path document, Path vendorConfig, Path output) {
        return new CodegenConfigurator()
                .setGeneratorName("billing-sdk")
                .setInputSpec(document.toString())
                .setOutputDir(output.toString())
                .addAdditionalProperty("vendorConfig", vendorConfig.toString())
                .addAdditionalProperty("sdkVersion", "1.2.3")
                .addAdditionalProperty("sourceFolder", "");
    }

    private static void generate(CodegenConfigurator configurator) {
        DefaultGenerator generator = new DefaultGenerator(false);
        generator.setGenerateMetadata(false);
        generator.setGeneratorPropertyDefault("apis", "false");
        generator.setGeneratorPropertyDefault("models", "false");
        generator.opts(configurator.toClientOptInput()).generate();
    }
}
