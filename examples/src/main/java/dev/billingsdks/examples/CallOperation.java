package dev.billingsdks.examples;

import dev.billingsdks.flatpeak.FlatpeakClient;
import dev.billingsdks.flatpeak.internal.table.FlatpeakOperations;
import dev.billingsdks.kelviq.KelviqClient;
import dev.billingsdks.kelviq.internal.table.KelviqOperations;
import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.metronome.internal.table.MetronomeOperations;
import dev.billingsdks.mijnklantportaal.MijnKlantportaalClient;
import dev.billingsdks.mijnklantportaal.internal.table.MijnKlantportaalOperations;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.table.NamedOperation;
import dev.billingsdks.pagination.table.OperationTable;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.yandexbilling.YandexBillingClient;
import dev.billingsdks.yandexbilling.internal.table.YandexBillingOperations;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Calls an operation that is named on the command line, as tools do that know no operation when they are compiled: it finds the
 * operation in the table of the vendor's SDK, and lists all pages if it is a listing.
 *
 * <p>{@code java -cp examples/target/quickstart.jar dev.billingsdks.examples.CallOperation kelviq listCustomers page_size=50}
 */
public final class CallOperation {

    private static final String USAGE = "usage: CallOperation VENDOR OPERATION_ID [NAME=VALUE]...";

    private static final List<Sdk<?>> SDKS = List.of(
            new Sdk<>(
                    MetronomeOperations.TABLE,
                    environment -> MetronomeClient.builder()
                            .fromEnvironment(environment)
                            .build(),
                    MetronomeClient::close),
            new Sdk<>(
                    KelviqOperations.TABLE,
                    environment ->
                            KelviqClient.builder().fromEnvironment(environment).build(),
                    KelviqClient::close),
            new Sdk<>(
                    FlatpeakOperations.TABLE,
                    environment -> FlatpeakClient.builder()
                            .fromEnvironment(environment)
                            .build(),
                    FlatpeakClient::close),
            new Sdk<>(
                    MijnKlantportaalOperations.TABLE,
                    environment -> MijnKlantportaalClient.builder()
                            .fromEnvironment(environment)
                            .build(),
                    MijnKlantportaalClient::close),
            new Sdk<>(
                    YandexBillingOperations.TABLE,
                    environment -> YandexBillingClient.builder()
                            .fromEnvironment(environment)
                            .build(),
                    YandexBillingClient::close));

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
            sdk(arguments[0]).call(arguments[1], texts, environment, out);
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

    private static Sdk<?> sdk(String vendor) {
        return SDKS.stream()
                .filter(sdk -> sdk.table().vendor().replace(" ", "-").equalsIgnoreCase(vendor))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no vendor " + vendor));
    }

    /** A vendor's table and how its client is made and closed. */
    private record Sdk<C>(OperationTable<C> table, Function<Map<String, String>, C> client, Consumer<C> closing) {

        void call(String operationId, Map<String, String> texts, Map<String, String> environment, PrintStream out) {
            NamedOperation<C> operation = table.operation(operationId);
            C opened = client.apply(environment);
            try {
                if (!operation.isListing()) {
                    out.println("status "
                            + operation
                                    .call(opened, texts, RequestOptions.none())
                                    .statusCode());
                    return;
                }
                for (Page<?, ?> page :
                        operation.list(opened, texts, RequestOptions.none()).pages()) {
                    out.println("page of " + page.items().size());
                }
            } finally {
                closing.accept(opened);
            }
        }
    }
}
