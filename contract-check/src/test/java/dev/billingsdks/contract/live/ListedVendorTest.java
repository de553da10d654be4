package dev.billingsdks.contract.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ListedVendorTest {

    @TempDir
    private Path project;

    @Test
    void every_line_but_comments_is_a_vendor() throws IOException {
        list("# folder and name", "", "acme  Acme", "blue-bird \t Blue Bird");

        List<ListedVendor> vendors = ListedVendor.readAll(project);

        assertThat(vendors)
                .containsExactly(new ListedVendor("acme", "Acme"), new ListedVendor("blue-bird", "Blue Bird"));
    }

    @Test
    void names_of_packages_classes_and_variables_follow_from_folder_and_name() {
        ListedVendor vendor = new ListedVendor("blue-bird", "Blue Bird");

        assertThat(vendor.packageName()).isEqualTo("bluebird");
        assertThat(vendor.classPrefix()).isEqualTo("BlueBird");
        assertThat(vendor.environmentPrefix()).isEqualTo("BLUE_BIRD");
        assertThat(vendor.preparedSpec(Path.of("p"))).isEqualTo(Path.of("p/sdk-blue-bird/target/spec/openapi.yaml"));
    }

    @Test
    void a_line_without_a_name_is_rejected() throws IOException {
        list("acme");

        assertThatThrownBy(() -> ListedVendor.readAll(project))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("vendors.txt: not a folder and a name: acme");
    }

    private void list(String... lines) throws IOException {
        Files.write(project.resolve(ListedVendor.LIST), List.of(lines));
    }
}
