package dev.billingsdks.runtime.http.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoProxyListTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "example.com | example.com | 443",
                "example.com | api.example.com | 443",
                "EXAMPLE.com | Api.Example.COM | 443",
                ".example.com | a.b.example.com | 443",
                ".example.com | example.com | 443",
                "*.example.com | api.example.com | 443",
                "example.com. | api.example.com | 443",
                "example.com | api.example.com. | 443",
                "* | anything.example | 443",
                "a.example, b.example | b.example | 443",
                "'a.example b.example' | b.example | 443",
                "',, a.example ,' | a.example | 443",
                "example.com:8443 | example.com | 8443",
                "billing_mock | billing_mock | 80",
                "localhost | localhost | 80",
                "127.0.0.1 | 127.0.0.1 | 80",
                "127.0.0.1:80 | 127.0.0.1 | 80",
                "10.0.0.0/8 | 10.255.1.2 | 443",
                "192.168.1.64/26 | 192.168.1.127 | 443",
                "0.0.0.0/0 | 8.8.8.8 | 443",
                "::1 | [::1] | 443",
                "[::1] | [::1] | 443",
                "[::1]:443 | [::1] | 443",
                "0:0:0:0:0:0:0:1 | [::1] | 443",
                "fd00::/8 | [fd12:3456::1] | 443",
                "fe80::1%eth0 | [fe80::1] | 443",
                "fe80::/10 | [fe80::1%25eth0] | 443",
                "FD00::ABCD | [fd00::abcd] | 443",
                "64:ff9b::10.0.0.1 | [64:ff9b::a00:1] | 443",
                "10.0.0.0/8 | [::ffff:10.1.2.3] | 443",
                "2001:db8:0:0:1:0:0:1 | [2001:db8::1:0:0:1] | 443",
                "::/0 | [2001:db8::] | 443"
            })
    void listed(String list, String host, int port) {
        assertThat(NoProxyList.parse(list).contains(host, port)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "example.com | notexample.com | 443",
                "example.com | example.com.evil.example | 443",
                "api.example.com | example.com | 443",
                "example.com:8443 | example.com | 443",
                "127.0.0.1 | 127.0.0.10 | 80",
                "0.0.1 | 127.0.0.1 | 80",
                "10.0.0.0/8 | 11.0.0.1 | 443",
                "192.168.1.64/26 | 192.168.1.128 | 443",
                "10.0.0.0/8 | ten.example | 443",
                "10.0.0.0/33 | 10.0.0.1 | 443",
                "10.0.0.0/x | 10.0.0.1 | 443",
                "example.com/8 | example.com | 443",
                "::1 | [::2] | 443",
                "[::1]:80 | [::1] | 443",
                "0.0.0.0/0 | [::1] | 443",
                "*example.com | myexample.com | 443",
                ". | example.com | 443",
                "'' | example.com | 443",
                "1.2.3.0/24 | 1.2.3.999 | 443",
                "1.2.3.999/8 | 1.2.3.4 | 443",
                "::/0 | [::g] | 443",
                "::/0 | [1::2::3] | 443",
                "::/0 | [1:2:3:4:5:6:7:8:9] | 443",
                "::/0 | [1:2:3:4:5:6:7] | 443",
                "::/0 | [1:2:3:4::5:6:7:8] | 443",
                "::/0 | [12345::] | 443",
                "::/0 | [::10.0.0.999] | 443",
                "::/0 | [10.0.0.1::] | 443",
                "::/0 | [:1] | 443",
                "::/0 | [%eth0:] | 443"
            })
    void not_listed(String list, String host, int port) {
        assertThat(NoProxyList.parse(list).contains(host, port)).isFalse();
    }

    /** {@code InetAddress} reads the names of a process from a file if that is given when it starts. */
    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 1.2.3.999",
        "10.0.0.0/8, 256.1.1.1",
        "10.0.0.0/8, g::1",
        "10.0.0.0/8, api.acme.example",
        "1.2.3.999, 10.0.0.1",
        "api.acme.example, 10.0.0.1"
    })
    void names_are_never_resolved(String list, String host, @TempDir Path folder) throws Exception {
        Path names = folder.resolve("hosts");
        Files.writeString(names, "10.0.0.1 1.2.3.999 256.1.1.1 g::1 api.acme.example\n");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Djdk.net.hosts.file=" + names,
                        NoProxyProgram.class.getName(),
                        list,
                        host)
                .redirectErrorStream(true)
                .start();

        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).isEqualTo("resolvable, not listed");
    }

    @Test
    void no_list_lists_nothing() {
        assertThat(NoProxyList.parse(null).contains("example.com", 443)).isFalse();
    }
}
