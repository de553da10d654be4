package dev.billingsdks.suite;

import dev.billingsdks.publicapi.PublicApi;
import dev.billingsdks.publicapi.VendorApi;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A vendor's public API: {@code specs/<vendor>/api.txt} has it, and the checksum in SOURCE.yaml is the file's. */
public abstract class ApiSuite {

    private final String folder;

    /** Creates a suite for the vendor with this folder. */
    protected ApiSuite(String folder) {
        this.folder = folder;
    }

    @Test
    void public_api_is_the_one_of_the_file() {
        VendorApi file = new VendorApi(Path.of("..", "specs", folder), folder);
        PublicApi api = PublicApi.of(Path.of("target", "classes"));

        file.checkOrRefresh(api);
    }
}
