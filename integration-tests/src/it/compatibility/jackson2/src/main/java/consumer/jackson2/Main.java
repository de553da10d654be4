package consumer.jackson2;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import consumer.scenario.Scenario;
import consumer.scenario.VendorStub;
import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.metronome.model.CustomerDetail;
import java.io.IOException;

/** Reads a record with a customer by Jackson 2, and writes it. */
public final class Main {

    private static final String ACCOUNT = """
            {"customer":{"name":"Ada","unknown":1.10}}""";

    /** A class of the application. */
    public record Account(CustomerDetail customer) {}

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Account account = mapper.readValue(ACCOUNT, Account.class);
        System.out.println("read " + account.customer().name());
        System.out.println(
                "written unchanged " + mapper.writeValueAsString(account).equals(ACCOUNT));
        try (VendorStub vendor = VendorStub.start()) {
            Scenario.run(MetronomeClient.builder()
                    .bearerToken("token")
                    .baseUrl(vendor.baseUrl())
                    .maxAttempts(1)
                    .build());
        }
        Scenario.printEnvironment();
    }
}
