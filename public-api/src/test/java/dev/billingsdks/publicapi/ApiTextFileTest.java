package dev.billingsdks.publicapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ApiTextFileTest {

    private static final String REFRESH =
            "./mvnw -pl sdk-shop -am test -Dtest=ApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dapi.refresh=true";

    @TempDir
    private Path folder;

    @Test
    void file_that_was_written_from_the_classes_passes_and_is_not_written_again() throws IOException {
        PublicApi api = api("before", "public void open() {}");

        assertThat(file().write(api)).isTrue();
        assertThat(file().write(api)).isFalse();
        assertThatCode(() -> file().check(api)).doesNotThrowAnyException();
        assertThat(Files.readString(folder.resolve("api.txt"))).isEqualTo("""
                # The public API of sdk-shop, compared with its classes by ApiTest. Refresh it with:
                # %s

                shop.Shop: public final class
                  public Shop()
                  public void open()
                """.formatted(REFRESH));
    }

    @Test
    void difference_is_shown_by_class_with_the_command_that_refreshes_the_file() throws IOException {
        file().write(api("before", "public void open() {} public int size() { return 1; }"));
        PublicApi after = api("after", "public void open() {} public long size() { return 1; }");

        assertThatThrownBy(() -> file().check(after))
                .isInstanceOf(AssertionError.class)
                .hasMessage("the public API of sdk-shop is not what " + folder.resolve("api.txt") + " says:\n"
                        + "  shop.Shop: public final class\n"
                        + "-   public int size()\n"
                        + "+   public long size()\n"
                        + "If the change is intended, refresh the file and review its diff:\n  " + REFRESH);
    }

    @Test
    void missing_file_has_none_of_the_classes() throws IOException {
        PublicApi api = api("before", "public void open() {}");

        assertThatThrownBy(() -> file().check(api))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("+ shop.Shop: public final class\n+   public Shop()\n+   public void open()\n");
    }

    private ApiTextFile file() {
        return new ApiTextFile(folder.resolve("api.txt"), "sdk-shop");
    }

    private PublicApi api(String name, String members) throws IOException {
        return PublicApi.of(Compilation.compile(
                folder.resolve(name),
                Map.of("shop/Shop.java", "package shop; public final class Shop { " + members + " }")));
    }
}
