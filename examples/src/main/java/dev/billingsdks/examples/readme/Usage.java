package dev.billingsdks.examples.readme;

// snippet: usage
import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.metronome.model.ListCustomersResponse;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.RateLimitException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The SDK in twelve lines: all customers, then one page of archived ones. */
public final class Usage {

    private static final Logger log = LoggerFactory.getLogger(Usage.class);

    private Usage() {}

    /** Lists the account whose token is in {@code METRONOME_BEARER_TOKEN}. */
    public static void main(String[] args) {
        try (MetronomeClient metronome = MetronomeClient.fromEnv()) { // reads METRONOME_BEARER_TOKEN
            for (CustomerDetail customer : metronome.customers().listCustomers()) {
                System.out.println(customer.id() + " " + customer.name());
            }

            Page<CustomerDetail, ListCustomersResponse> page = metronome
                    .customers()
                    .listCustomers(params -> params.onlyArchived(true))
                    .firstPage();
            System.out.println(page.items().size() + " archived customers on the first page");
        } catch (RateLimitException e) {
            log.warn("retry after {}", e.retryAfter());
        } catch (ApiException e) {
            log.error("{} {} -> {} {}", e.vendor(), e.operation(), e.statusCode(), e.requestId());
        }
    }
}
// end
