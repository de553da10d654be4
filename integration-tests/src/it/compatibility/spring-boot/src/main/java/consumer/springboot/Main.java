package consumer.springboot;

import consumer.scenario.Scenario;
import consumer.scenario.VendorStub;
import dev.billingsdks.metronome.MetronomeClient;
import java.io.IOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

@SpringBootApplication
public class Main {

    public static void main(String[] arguments) throws IOException {
        try (VendorStub vendor = VendorStub.start();
                ConfigurableApplicationContext context = SpringApplication.run(
                        Main.class,
                        "--billing.metronome.bearer-token=token",
                        "--billing.metronome.base-url=" + vendor.baseUrl(),
                        "--billing.metronome.max-attempts=1",
                        "--billing.metronome.health.enabled=true")) {
            Scenario.run(context.getBean(MetronomeClient.class));
            Scenario.printEnvironment();
            System.out.println("Spring Boot " + SpringBootVersion.getVersion());
        }
    }
}
