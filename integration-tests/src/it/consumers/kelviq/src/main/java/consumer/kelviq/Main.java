package consumer.kelviq;

import com.sun.net.httpserver.HttpServer;
import dev.billingsdks.kelviq.KelviqClient;
import dev.billingsdks.kelviq.model.CustomerResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Lists the customers of a stub in two pages, then says what it ran with. */
public final class Main {

    private static final String FIRST_PAGE = """
            {"next": "https://api.kelviq.com/api/v1/customers/?page=2", "results": [{"name": "Ada"}]}""";

    private static final String SECOND_PAGE = """
            {"next": null, "results": [{"name": "Grace"}]}""";

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        HttpServer vendor = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        vendor.createContext("/customers/", exchange -> {
            boolean second = "page=2".equals(exchange.getRequestURI().getQuery());
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
        try (KelviqClient kelviq =
                KelviqClient.builder().bearerToken("token").baseUrl(baseUrl).build()) {
            for (CustomerResponse customer : kelviq.customers().listCustomers()) {
                System.out.println("customer " + customer.name());
            }
        }
    }
}
