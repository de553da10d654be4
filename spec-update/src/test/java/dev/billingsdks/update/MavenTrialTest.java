package dev.billingsdks.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/** What a trial builds, and what it says of failures, with a wrapper that records its arguments in place of Maven. */
@DisabledOnOs(WINDOWS)
class MavenTrialTest {

    private static final String CONSUMER = "integration-tests/src/it/consumers/sample/src/main/java/consumer/Main.java";

    @TempDir
    private Path folder;

    private Path root;
    private Repository repository;

    @BeforeEach
    void make_repository() throws IOException {
        root = Files.createDirectories(folder.resolve("repository"));
        repository = new Repository(root);
        repository.write(
                "pom.xml",
                "<module>sdk-sample</module><module>shop</module><module>integrations/till</module><module>other</module>");
        repository.write("integrations/till/pom.xml", "<artifactId>sdk-sample</artifactId>");
        repository.write("integrations/till/src/test/java/org/till/TillTest.java", "");
        repository.write("sdk-sample/pom.xml", "<artifactId>sdk-sample</artifactId>");
        repository.write("sdk-sample/src/test/java/dev/billingsdks/sample/ItemsTest.java", "");
        repository.write("shop/pom.xml", "<artifactId>sdk-sample</artifactId>");
        repository.write("shop/src/test/java/org/shop/cart/CartTest.java", "");
        repository.write("other/pom.xml", "<artifactId>sdk-other</artifactId>");
        repository.write("other/src/test/java/org/other/OtherTest.java", "");
        repository.write(CONSUMER, "package consumer;\n\nfinal class Main {}\n");
        wrapper("");
    }

    @Test
    void dependents_are_compiled_and_their_tests_of_the_vendor_run() throws IOException {
        assertThat(run(true, true)).isEmpty();

        assertThat(calls())
                .containsExactly(
                        "-B -pl sdk-sample -am test -Denforcer.skip"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -Dtest=dev/billingsdks/sample/**",
                        "-B -pl integrations/till,shop -am test -Denforcer.skip"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -fae -Dtest=org/till/**,org/shop/cart/**"
                                + " -Dgroups=every-vendor | sample -Dtest.vendor=Sample -Dlowest-httpclient.skip");
        assertThat(copy("shop/src/test/java/org/shop/cart/CartTest.java")).exists();
        assertThat(copy("integrations/till/src/test/java/org/till/TillTest.java"))
                .exists();
        assertThat(copy("other/src/test/java/org/other/OtherTest.java")).doesNotExist();
    }

    @Test
    void without_dependents_only_the_sdk_is_tested() throws IOException {
        repository.write(CONSUMER, "package consumer;\n\nfinal class Main extends Absent {}\n");

        assertThat(run(true, false)).isEmpty();

        assertThat(calls()).hasSize(1);
    }

    @Test
    void failure_of_a_dependent_ends_the_trial_with_its_errors() throws IOException {
        wrapper("case \"$*\" in *shop*) echo '[ERROR] CartTest.java:[7,3] cannot find symbol'; exit 1;; esac");

        assertThatThrownBy(() -> run(true, true))
                .isInstanceOf(UpdateException.class)
                .hasMessageStartingWith(
                        "The SDK's own tests pass, but something that depends on it does not compile, or its"
                                + " tests fail:\n  CartTest.java:[7,3] cannot find symbol\n")
                .hasMessageContaining("With --quick it is not tested");
    }

    @Test
    void application_that_does_not_compile_ends_the_trial_with_its_errors() throws IOException {
        repository.write(CONSUMER, "package consumer;\n\nfinal class Main extends Absent {}\n");

        assertThatThrownBy(() -> run(true, true))
                .isInstanceOf(UpdateException.class)
                .hasMessageStartingWith("The tests pass, but an application that uses the SDK does not compile:\n  "
                        + CONSUMER + ":3: error: cannot find symbol\n");
    }

    @Test
    void generated_tests_suffice_and_what_is_broken_is_listed() throws IOException {
        repository.write(CONSUMER, "package consumer;\n\nfinal class Main extends Absent {}\n");
        wrapper("case \"$*\" in *shop*) echo '[ERROR] CartTest.java:[7,3] cannot find symbol'; exit 1;; esac");

        assertThat(run(false, true))
                .startsWith("CartTest.java:[7,3] cannot find symbol", CONSUMER + ":3: error: cannot find symbol");
    }

    private List<String> run(boolean written, boolean dependents) throws IOException {
        Path work = Files.createDirectories(folder.resolve("work"));
        Path specs = root.resolve("specs/sample");
        Origin origin = new Origin(repository.write("new.yaml", Repository.DOCUMENT), null, "new.yaml");
        Candidate candidate = Candidate.of(specs, origin, work.resolve("candidate/sample"), null, LocalDate.EPOCH);
        return new MavenTrial(root, work)
                .run("sample", candidate, new Trial.Tests("Sample", "dev/billingsdks/sample", written, dependents));
    }

    private Path copy(String file) {
        return folder.resolve("work/repository").resolve(file);
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(copy("calls.txt"));
    }

    /** The copy is made equal to the repository before Maven's first run only. */
    private void wrapper(String text) throws IOException {
        Path file = repository.write(
                "mvnw", "#!/bin/sh\ncd \"$(dirname \"$0\")\"\necho \"$*\" >> calls.txt\n" + text + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
