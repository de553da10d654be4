package dev.billingsdks.examples;

import dev.billingsdks.contract.account.VendorSdk;
import dev.billingsdks.contract.live.AccountSettings;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.table.NamedOperation;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.longrunning.LongRunning;
import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Calls an operation that is named on the command line, as tools do that know no operation when they are compiled: it finds the
 * operation in the table of the vendor's SDK, lists all pages if it is a listing, and waits for the end if it goes on after the response.
 *
 * <p>{@code java -cp examples/target/quickstart.jar dev.billingsdks.examples.CallOperation kelviq listCustomers page_size=50}
 */
public final class CallOperation {

    /** An operation that goes on for longer has its ID printed, by which another program can resume it. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private static final String USAGE = "usage: CallOperation VENDOR OPERATION_ID [NAME=VALUE]...";

    private final Map<String, String> environment;
    private final PrintStream out;

    /**
     * Creates a caller.
     *
     * @param environment such as {@link System#getenv()}, which has the account's token
     */
    CallOperation(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    /** Calls the operation, and exits with 0, or with 1 if it could not be called. */
    public static void main(String... arguments) {
        System.exit(new CallOperation(System.getenv(), System.out).run(arguments) ? 0 : 1);
    }

    boolean run(String... arguments) {
        try {
            if (arguments.length < 2) {
                throw new IllegalArgumentException(USAGE);
            }
            Map<String, String> texts = texts(List.of(arguments).subList(2, arguments.length));
            call(sdk(arguments[0]), arguments[1], texts);
            return true;
        } catch (SdkException | IllegalArgumentException | IllegalStateException e) {
            out.println(e.getMessage());
            return false;
        }
    }

    private static Map<String, String> texts(List<String> arguments) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException(USAGE);
            }
            texts.put(parts[0], parts[1]);
        }
        return texts;
    }

    private static VendorSdk<?> sdk(String vendor) {
        return VendorSdk.find(vendor).orElseThrow(() -> new IllegalArgumentException("there is no vendor " + vendor));
    }

    private <C> void call(VendorSdk<C> sdk, String operationId, Map<String, String> texts) {
        NamedOperation<C> operation = sdk.table().operation(operationId);
        C client = sdk.client().apply(AccountSettings.of(sdk.vendor(), environment));
        try {
            if (!operation.isListing()) {
                print(operation.call(client, texts, RequestOptions.none()));
                return;
            }
            for (Page<?, ?> page :
                    operation.list(client, texts, RequestOptions.none()).pages()) {
                out.println("page of " + page.items().size());
            }
        } finally {
            sdk.closing().accept(client);
        }
    }

    /** The status of a response that starts an operation does not say whether the operation succeeds. */
    private void print(ApiResponse<?> response) {
        out.println("status " + response.statusCode());
        if (response.body() instanceof LongRunning<?, ?> started) {
            out.println("operation " + started.id() + " has started");
            started.await(LONGEST_WAIT);
            out.println("operation " + started.id() + " has ended");
        }
    }
}
