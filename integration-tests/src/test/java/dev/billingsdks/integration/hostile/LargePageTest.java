package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages as large as those of Kelviq, in a JVM with little memory. */
final class LargePageTest {

    private static final String HEAP = "-Xmx24m";
    private static final int CUSTOMERS = 10_000;
    private static final int BYTES = 4_800_000;
    private static final int PAGES = 3;

    @ParameterizedTest
    @EnumSource(names = {"TLS", "PLAIN_HTTP"})
    void pages_of_ten_thousand_customers_are_listed_in_a_heap_of_24_megabytes(TransportKind transport)
            throws IOException, InterruptedException {
        byte[] customers = customers().getBytes(StandardCharsets.UTF_8);
        assertThat(customers.length).isBetween(BYTES, BYTES + BYTES / 50);

        try (Origin origin = Origin.open(transport, (request, wire) -> send(request, customers, wire))) {
            assertThat(listed(origin.url())).isEqualTo(Integer.toString(PAGES * CUSTOMERS));
            assertThat(origin.requests()).hasSize(PAGES);
        }
    }

    private static String listed(String url) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(HEAP);
        command.addAll(List.of(TestCertificate.trustOptions()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), LargePages.class.getName(), url));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().reduce("", (first, last) -> last);
    }

    private static void send(ReceivedRequest request, byte[] customers, Wire wire) throws IOException {
        String target = request.target();
        int page = target.contains("page=3") ? 3 : target.contains("page=2") ? 2 : 1;
        String next = page == PAGES ? "null" : "\"https://api.kelviq.com/api/v1/customers/?page=" + (page + 1) + "\"";
        byte[] start = ("{\"count\":" + PAGES * CUSTOMERS + ",\"next\":" + next + ",\"previous\":null,\"results\":[")
                .getBytes(StandardCharsets.US_ASCII);
        wire.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                + (start.length + customers.length + 2) + "\r\n\r\n");
        wire.send(start);
        wire.send(customers);
        wire.send("]}");
    }

    private static String customers() {
        StringJoiner customers = new StringJoiner(",");
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            customers.add(String.format(
                    Locale.ROOT,
                    """
                    {"id":"f47ac10b-58cc-4372-a567-%012d","customerId":"customer-%06d",\
                    "name":"Customer %06d of the first example company, Inc.","email":"customer-%06d@example.com",\
                    "details":{"channel":"web"},"metadata":{"source":"sdk_import","priority":"%s"},\
                    "billingAddress":{"country":"IN","line1":"%d Main Street","line2":"Apt %d","postalCode":"%06d",\
                    "city":"Bangalore","state":"Karnataka"},"createdOn":"2024-08-27T17:27:14.414906Z",\
                    "modifiedOn":"2025-11-24T16:52:58.526301Z"}""",
                    customer,
                    customer,
                    customer,
                    customer,
                    customer % 3 == 0 ? "high" : "normal",
                    customer % 1000,
                    customer % 100,
                    customer));
        }
        return customers.toString();
    }
}
