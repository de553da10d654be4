package dev.billingsdks.generator.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.generator.document.InvalidSpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseCheckTest {

    @TempDir
    private Path directory;

    @Test
    void release_refuses_documents_that_must_not_be_published() throws IOException {
        List<Path> folders = List.of(vendor("acme", "no"), vendor("blue", "yes"), vendor("cosmo", "no"));

        assertThatThrownBy(() -> new ReleaseCheck("1.0.0").check(folders))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage(
                        "release 1.0.0 has documents that must not be published, by \"redistribution: no\" in"
                                + " SOURCE.yaml: acme, cosmo. Replace them, or get the vendor's permission and record it there.");
    }

    @Test
    void release_lists_documents_whose_terms_are_unknown() throws IOException {
        List<Path> folders = List.of(vendor("acme", "unknown"), vendor("blue", "yes"));

        assertThat(new ReleaseCheck("1.0.0").check(folders))
                .hasValue("release 1.0.0: it is not known whether these vendors' documents may be published: acme");
    }

    @Test
    void release_of_documents_that_may_be_published_says_nothing() throws IOException {
        assertThat(new ReleaseCheck("1.0.0").check(List.of(vendor("blue", "yes"))))
                .isEmpty();
    }

    @Test
    void build_of_a_snapshot_is_not_a_release() throws IOException {
        assertThat(new ReleaseCheck("1.0.0-SNAPSHOT").check(List.of(vendor("acme", "no"))))
                .isEmpty();
    }

    private Path vendor(String name, String redistribution) throws IOException {
        Path folder = Files.createDirectory(directory.resolve(name));
        new SpecFolder(folder).sourceLine("redistribution: " + redistribution);
        return folder;
    }
}
