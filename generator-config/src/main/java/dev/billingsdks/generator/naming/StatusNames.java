package dev.billingsdks.generator.naming;

import java.util.Locale;
import java.util.Map;

/** Names of error models by the status of their response. */
public final class StatusNames {

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("400", "BadRequest"),
            Map.entry("401", "Unauthorized"),
            Map.entry("402", "PaymentRequired"),
            Map.entry("403", "Forbidden"),
            Map.entry("404", "NotFound"),
            Map.entry("405", "MethodNotAllowed"),
            Map.entry("406", "NotAcceptable"),
            Map.entry("408", "RequestTimeout"),
            Map.entry("409", "Conflict"),
            Map.entry("410", "Gone"),
            Map.entry("412", "PreconditionFailed"),
            Map.entry("413", "ContentTooLarge"),
            Map.entry("415", "UnsupportedMediaType"),
            Map.entry("422", "UnprocessableEntity"),
            Map.entry("423", "Locked"),
            Map.entry("424", "FailedDependency"),
            Map.entry("426", "UpgradeRequired"),
            Map.entry("428", "PreconditionRequired"),
            Map.entry("429", "TooManyRequests"),
            Map.entry("500", "InternalServer"),
            Map.entry("501", "NotImplemented"),
            Map.entry("502", "BadGateway"),
            Map.entry("503", "ServiceUnavailable"),
            Map.entry("504", "GatewayTimeout"),
            Map.entry("4XX", "Client"),
            Map.entry("5XX", "Server"),
            Map.entry("DEFAULT", "Api"));

    private StatusNames() {}

    /** Returns the role of the model of a status, such as {@code NotFoundError}. */
    public static String error(String status) {
        return reason(status) + "Error";
    }

    /** Returns the name of the model of a response that several operations share, by the name of the response. */
    public static String sharedError(String response) {
        String base = response.matches("\\d[\\dxX]{2}") ? reason(response) : response;
        return base.endsWith("Error") ? base : base + "Error";
    }

    private static String reason(String status) {
        return REASONS.getOrDefault(status.toUpperCase(Locale.ROOT), "Status" + status);
    }
}
