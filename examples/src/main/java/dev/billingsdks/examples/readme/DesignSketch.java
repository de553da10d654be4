package dev.billingsdks.examples.readme;

import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.RateLimitException;
import org.slf4j.Logger;

/** What docs/design.md shows of an application. */
final class DesignSketch {

    private DesignSketch() {}

    static void listCustomers(Logger log) {
        // snippet: what-a-user-types
        try (MetronomeClient metronome = MetronomeClient.fromEnv()) {
            for (CustomerDetail customer :
                    metronome.customers().listCustomers(params -> params.limit(100))) { // every page
                System.out.println(customer.id() + " " + customer.name());
            }
        } catch (RateLimitException e) {
            log.warn("retry after {}", e.retryAfter());
        } catch (ApiException e) {
            log.error("{} {} -> {} {}", e.vendor(), e.operation(), e.statusCode(), e.requestId());
        }
        // end
    }
}
