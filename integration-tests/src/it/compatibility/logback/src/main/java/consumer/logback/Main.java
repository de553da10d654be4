package consumer.logback;

import consumer.scenario.Scenario;
import consumer.scenario.VendorStub;
import dev.billingsdks.metronome.MetronomeClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Says whether the token or a customer is in what Logback has printed. */
public final class Main {

    private static final String TOKEN = "token-that-must-not-be-logged";

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (VendorStub vendor = VendorStub.start()) {
            Scenario.run(MetronomeClient.builder()
                    .bearerToken(TOKEN)
                    .baseUrl(vendor.baseUrl())
                    .maxAttempts(1)
                    .build());
        } finally {
            System.setOut(console);
        }
        String log = printed.toString(StandardCharsets.UTF_8);
        log.lines().filter(line -> !line.contains(" DEBUG ")).forEach(System.out::println);
        Scenario.printEnvironment();
        System.out.println("the log has lines of the SDK: " + log.contains(" DEBUG dev.billingsdks."));
        System.out.println("the log has the token: " + log.contains(TOKEN));
        System.out.println("the log has a customer: "
                + log.lines().filter(line -> line.contains(" DEBUG ")).anyMatch(line -> line.contains("Grace")));
    }
}
