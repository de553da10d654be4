package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.util.VersionInfo;
import org.junit.jupiter.api.Test;

class HttpClientVersionTest {

    @Test
    void the_tests_run_with_the_version_of_httpclient_that_the_build_names() {
        String expected = System.getProperty("httpclient.version");
        assumeThat(expected).as("set by the build").isNotNull();

        VersionInfo version = VersionInfo.loadVersionInfo("org.apache.hc.client5", HttpClients.class.getClassLoader());

        assertThat(version.getRelease()).isEqualTo(expected);
    }
}
