package dev.billingsdks.springboot;

import dev.billingsdks.publicapi.ApiTextFile;
import dev.billingsdks.publicapi.PublicApi;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The public API, which api.txt holds so that a change of it is seen in review. */
class ApiTest {

    @Test
    void public_api_is_the_one_of_the_file() {
        ApiTextFile file = new ApiTextFile(Path.of("api.txt"), "integrations/spring-boot-starter");

        file.checkOrRefresh(PublicApi.of(Path.of("target", "classes")));
    }
}
