package dev.billingsdks.contract.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.check.Contract;
import dev.billingsdks.contract.live.LiveListings;
import dev.billingsdks.contract.server.ContractServer;
import dev.billingsdks.contract.server.OperationStub;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The jar as its users have it: alone in a folder, without a checkout. */
final class RunnableJarIT {

    private static final Path JAR = Path.of("target", "contract-check-all.jar");
    private static final String SECRET = "canary";

    @TempDir
    private Path folder;

    static Stream<VendorSdk<?>> vendors() {
        return VendorSdk.all().stream();
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void account_of_each_vendor_keeps_its_contract(VendorSdk<?> sdk) throws Exception {
        String vendor = sdk.vendor().folder();
        try (ContractServer server = ContractServer.start(Contract.ofVendor(vendor))) {
            stub(sdk, server).respondWithPages(2);

            Result result = run(environment(sdk, server), vendor);

            assertThat(result.error()).isEmpty();
            assertThat(result.output())
                    .contains("page 2: 2 customers")
                    .contains(sdk.vendor() + " keeps its contract: ")
                    .endsWith(" responses, no violation.\n")
                    .doesNotContain(SECRET);
            assertThat(result.status()).isZero();
            server.verify();
        }
    }

    @Test
    void response_that_contradicts_the_document_is_status_3() throws Exception {
        VendorSdk<?> sdk = VendorSdk.find("kelviq").orElseThrow();
        try (ContractServer server = ContractServer.start(Contract.ofVendor("kelviq"))) {
            stub(sdk, server).drift();

            Result result = run(environment(sdk, server), "kelviq", "--format", "json");

            assertThat(result.status()).as(result.output()).isEqualTo(3);
            assertThat(result.output()).startsWith("{\"vendor\":\"Kelviq\",").contains("\"status\":3");
        }
    }

    @Test
    void help_and_wrong_usage_need_no_account() throws Exception {
        Result help = run(Map.of(), "--help");
        Result unknown = run(Map.of(), "acme");

        assertThat(help.status()).isZero();
        assertThat(help.output()).startsWith("usage: ").contains("java -jar contract-check");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.error()).startsWith("check-contract: there is no vendor acme; there are ");
    }

    @Test
    void jar_has_the_licences_and_no_module() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> names = jar.stream().map(ZipEntry::getName).toList();

            assertThat(names)
                    .contains("META-INF/LICENSE", "META-INF/NOTICE")
                    .noneMatch(name -> name.endsWith("module-info.class"))
                    .noneMatch(name -> name.matches(".*(wiremock|junit|assertj).*"));
            assertThat(new String(
                            jar.getInputStream(jar.getEntry("META-INF/NOTICE")).readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Apache HttpClient", "Jackson");
        }
    }

    private static OperationStub stub(VendorSdk<?> sdk, ContractServer server) {
        return server.on(sdk.listCustomers().operationId());
    }

    private static Map<String, String> environment(VendorSdk<?> sdk, ContractServer server) {
        String prefix = sdk.vendor().environmentPrefix() + "_";
        Map<String, String> environment = new HashMap<>();
        AccountReading.of(sdk, LiveListings.Request.CUSTOMERS)
                .credentials()
                .forEach(name -> environment.put(prefix + name, SECRET));
        environment.put(prefix + "BASE_URL", server.baseUrl());
        return environment;
    }

    private Result run(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-jar",
                                JAR.toAbsolutePath().toString()),
                        Stream.of(arguments))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("output").toFile())
                .redirectError(folder.resolve("error").toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the check did not end");
        }
        return new Result(
                process.exitValue(),
                Files.readString(folder.resolve("output")),
                Files.readString(folder.resolve("error")));
    }

    private record Result(int status, String output, String error) {}
}
