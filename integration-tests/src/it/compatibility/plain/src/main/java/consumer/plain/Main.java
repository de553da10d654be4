package consumer.plain;

import consumer.scenario.Scenario;
import consumer.scenario.VendorStub;
import dev.billingsdks.metronome.MetronomeClient;
import java.io.IOException;

/** Prints the error if the client cannot be built, because an application with libraries that are too old ends there. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        Scenario.printEnvironment();
        try (VendorStub vendor = VendorStub.start()) {
            MetronomeClient client;
            try {
                client = MetronomeClient.builder()
                        .bearerToken("token")
                        .baseUrl(vendor.baseUrl())
                        .maxAttempts(1)
                        .build();
            } catch (IllegalStateException e) {
                System.out.println("refused: " + e.getMessage());
                return;
            }
            Scenario.run(client);
        }
    }
}
