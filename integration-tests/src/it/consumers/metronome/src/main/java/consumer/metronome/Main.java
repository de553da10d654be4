package consumer.metronome;

import com.sun.net.httpserver.HttpServer;
import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.metronome.model.CustomerDetail;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Lists the customers of a stub in two pages, then says what it ran with. */
public final class Main {

    private static final String FIRST_PAGE = """
            {"data": [{"id": "13117714-3f05-48e5-a6e9-a66093f13b4d", "name": "Ada"}], "next_page": "2"}""";

    private static final String SECOND_PAGE = """
            {"data": [{"id": "9b0c5a52-7f0e-4f43-9a68-3d6c2d2a1c11", "name": "Grace"}], "next_page": null}""";

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        HttpServer vendor = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        vendor.createContext("/v1/customers", exchange -> {
            boolean second = "next_page=2".equals(exchange.getRequestURI().getQuery());
            byte[] page = (second ? SECOND_PAGE : FIRST_PAGE).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        vendor.start();
        try {
            list("http://localhost:" + vendor.getAddress().getPort());
        } finally {
            vendor.stop(0);
        }
        System.out.println("class path " + System.getProperty("java.class.path"));
        System.out.println("module path " + System.getProperty("jdk.module.path"));
    }

    private static void list(String baseUrl) {
        try (MetronomeClient metronome =
                MetronomeClient.builder().bearerToken("token").baseUrl(baseUrl).build()) {
            for (CustomerDetail customer : metronome.customers().listCustomers()) {
                System.out.println("customer " + customer.name());
            }
        }
    }
}
