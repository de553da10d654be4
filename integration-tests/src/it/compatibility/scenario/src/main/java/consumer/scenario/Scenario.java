package consumer.scenario;

import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.runtime.error.NotFoundException;
import dev.billingsdks.runtime.error.RateLimitException;
import dev.billingsdks.runtime.error.SdkException;
import java.util.List;
import org.apache.hc.client5.http.classic.HttpClient;

/** Lists two pages, receives a 404 and a 429, closes the client, and prints what happened and what it ran with. */
public final class Scenario {

    private Scenario() {}

    /** Runs with a client that makes one attempt of each call. */
    public static void run(MetronomeClient metronome) {
        List<String> names = metronome.customers().listCustomers().stream()
                .map(CustomerDetail::name)
                .toList();
        System.out.println("customers " + String.join(", ", names));
        try {
            metronome
                    .customers()
                    .listCustomers(params -> params.ingestAlias("absent"))
                    .firstPage();
        } catch (NotFoundException e) {
            System.out.println("404 is a " + e.getClass().getSimpleName());
        }
        try {
            metronome
                    .customers()
                    .listCustomers(params -> params.ingestAlias("limited"))
                    .firstPage();
        } catch (RateLimitException e) {
            System.out.println("429 is a " + e.getClass().getSimpleName());
        }
        metronome.close();
        try {
            metronome.customers().listCustomers().firstPage();
        } catch (SdkException e) {
            System.out.println("closed");
        }
    }

    /** Prints the versions of the libraries, and how their classes were found. */
    public static void printEnvironment() {
        System.out.println("Java " + Runtime.version().feature());
        System.out.println("HttpClient " + version(HttpClient.class, "httpclient5"));
        System.out.println("jackson-core " + version(jacksonCore(), "jackson-core"));
        System.out.println(Scenario.class.getModule().isNamed() ? "on the module path" : "on the class path");
    }

    private static Class<?> jacksonCore() {
        try {
            return Class.forName("tools.jackson.core.JsonParser");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the version in the name of the jar that a class comes from. */
    private static String version(Class<?> type, String artifact) {
        String location =
                type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return location.replaceFirst(".*/" + artifact + "-", "").replaceFirst("\\.jar.*", "");
    }
}
