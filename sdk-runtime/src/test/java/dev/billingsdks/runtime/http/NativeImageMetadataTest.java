package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What HttpClient reads by name must be in the metadata for native images under its present name. The SDKs read nothing else by name, as
 * NativeImageTest of integration-tests shows.
 */
class NativeImageMetadataTest {

    private static final ClassLoader LOADER = NativeImageMetadataTest.class.getClassLoader();
    private static final String METADATA =
            "META-INF/native-image/dev.billingsdks/sdk-runtime/reachability-metadata.json";

    @Test
    void each_resource_of_the_metadata_is_in_a_library() throws IOException {
        List<String> resources = named("glob");

        assertThat(resources)
                .containsExactly(
                        "org/apache/hc/client5/version.properties",
                        "org/apache/hc/core5/version.properties",
                        "org/publicsuffix/list/effective_tld_names.dat")
                .allSatisfy(resource -> assertThat(LOADER.getResource(resource)).isNotNull());
    }

    @Test
    void each_class_of_the_metadata_exists() throws IOException {
        List<String> classes = named("type(?:Reached)?");

        assertThat(classes)
                .hasSize(7)
                .allSatisfy(
                        name -> assertThat(Class.forName(name, false, LOADER)).isNotNull());
    }

    @Test
    void each_member_of_the_metadata_exists() throws Exception {
        assertThat(named("name")).containsExactly("TCP_KEEPIDLE", "TCP_KEEPINTERVAL", "TCP_KEEPCOUNT", "setOption");
        Class<?> options = Class.forName("jdk.net.ExtendedSocketOptions");
        assertThat(options.getField("TCP_KEEPIDLE")).isNotNull();
        assertThat(options.getField("TCP_KEEPINTERVAL")).isNotNull();
        assertThat(options.getField("TCP_KEEPCOUNT")).isNotNull();
        assertThat(Socket.class.getMethod("setOption", SocketOption.class, Object.class))
                .isNotNull();
    }

    private static List<String> named(String key) throws IOException {
        try (InputStream metadata = LOADER.getResourceAsStream(METADATA)) {
            String json = new String(metadata.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("\"" + key + "\": \"([^\"]+)\"")
                    .matcher(json)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
        }
    }
}
