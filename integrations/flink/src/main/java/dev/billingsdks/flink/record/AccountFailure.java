package dev.billingsdks.flink.record;

import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.JsonWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An account that cannot be listed further. All records of the pages before the failed one were emitted, and none of that page. There is
 * no message, since that of user code can contain anything.
 *
 * @param vendor the vendor's name
 * @param account the account's id
 * @param errorClass the name of the exception's class
 * @param statusCode the status of the response, or null if there was none
 * @param pageToken the token of the page that failed, from which the listing can be resumed
 * @param attempt how often the listing of the account was started, from 1
 * @param failedAt when it failed
 */
public record AccountFailure(
        String vendor,
        String account,
        String errorClass,
        @Nullable Integer statusCode,
        String pageToken,
        int attempt,
        Instant failedAt)
        implements JsonModel {

    /** Checks that nothing required is null. */
    public AccountFailure {
        Objects.requireNonNull(vendor, "vendor");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(errorClass, "errorClass");
        Objects.requireNonNull(pageToken, "pageToken");
        Objects.requireNonNull(failedAt, "failedAt");
    }

    /** Reads what {@link #toJson()} has written. */
    public static AccountFailure fromJson(String json) {
        JsonValue value = JsonValue.parse(json);
        JsonValue status = value.get("statusCode");
        Long statusCode = status == null ? null : status.asLong();
        return new AccountFailure(
                text(value, "vendor"),
                text(value, "account"),
                text(value, "errorClass"),
                statusCode == null ? null : Math.toIntExact(statusCode),
                text(value, "pageToken"),
                Math.toIntExact(number(value, "attempt")),
                Instant.parse(text(value, "failedAt")));
    }

    @Override
    public void writeTo(JsonWriter writer) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("vendor", vendor);
        members.put("account", account);
        members.put("errorClass", errorClass);
        if (statusCode != null) {
            members.put("statusCode", statusCode);
        }
        members.put("pageToken", pageToken);
        members.put("attempt", attempt);
        members.put("failedAt", failedAt.toString());
        writer.value(members);
    }

    /** Returns all but the token, which can hold the vendor's data. */
    @Override
    public String toString() {
        return "AccountFailure[" + vendor + " account " + account + ", attempt " + attempt + ": " + errorClass
                + (statusCode == null ? "" : ", status " + statusCode) + ", " + failedAt + "]";
    }

    private static String text(JsonValue value, String name) {
        JsonValue member = value.get(name);
        return Objects.requireNonNull(member == null ? null : member.asString(), name);
    }

    private static long number(JsonValue value, String name) {
        JsonValue member = value.get(name);
        return Objects.requireNonNull(member == null ? null : member.asLong(), name);
    }
}
