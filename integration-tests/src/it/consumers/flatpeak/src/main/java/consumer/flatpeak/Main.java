package consumer.flatpeak;

import com.sun.net.httpserver.HttpServer;
import dev.billingsdks.flatpeak.FlatpeakClient;
import dev.billingsdks.flatpeak.model.Customer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Lists the customers of a stub in two pages, then says what it ran with. */
public final class Main {

    private static final String FIRST_PAGE = """
            {"has_more": true, "data": [{"id": "Ada"}]}""";

    private static final String SECOND_PAGE = """
            {"has_more": false, "data": [{"id": "Grace"}]}""";

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        HttpServer vendor = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        vendor.createContext("/customers", exchange -> {
            boolean second =
                    "starting_after=Ada".equals(exchange.getRequestURI().getQuery());
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
        try (FlatpeakClient flatpeak =
                FlatpeakClient.builder().bearerToken("token").baseUrl(baseUrl).build()) {
            for (Customer customer : flatpeak.customers().listCustomers()) {
                System.out.println("customer " + customer.id());
            }
        }
    }
}
