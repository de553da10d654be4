package dev.billingsdks.flink.listing;

import dev.billingsdks.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An account as a JSON object, in checkpoints and in files of accounts. */
public final class AccountJson {

    /** The members that an account can have. */
    public static final Set<String> MEMBERS =
            Set.of("id", "group", "baseUrl", "secret", "requestsPerSecond", "attributes");

    private AccountJson() {}

    /** Returns the JSON of an account. */
    public static JsonValue write(Account account) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("id", JsonValue.of(account.id()));
        members.put("group", JsonValue.of(account.group()));
        if (account.baseUrl() != null) {
            members.put("baseUrl", JsonValue.of(account.baseUrl()));
        }
        if (account.secret() != null) {
            members.put("secret", JsonValue.of(account.secret().toString()));
        }
        if (account.requestsPerSecond() != null) {
            members.put("requestsPerSecond", JsonValue.of(BigDecimal.valueOf(account.requestsPerSecond())));
        }
        Map<String, JsonValue> attributes = new LinkedHashMap<>();
        account.attributes().forEach((name, value) -> attributes.put(name, JsonValue.of(value)));
        members.put("attributes", JsonValue.of(attributes));
        return JsonValue.of(members);
    }

    /**
     * Returns the account of a JSON object. Only the id is required; other members than {@link #MEMBERS} are ignored.
     *
     * @throws IllegalArgumentException if it is not an account; the message has names and no values
     */
    public static Account read(JsonValue json) {
        String id = text(json, "id");
        if (id == null) {
            throw new IllegalArgumentException("an account has no id");
        }
        Account.Builder account = Account.builder(id);
        String group = text(json, "group");
        if (group != null) {
            account.group(group);
        }
        String baseUrl = text(json, "baseUrl");
        if (baseUrl != null) {
            account.baseUrl(baseUrl);
        }
        String secret = text(json, "secret");
        if (secret != null) {
            account.secret(SecretReference.parse(secret));
        }
        addRate(account, json.get("requestsPerSecond"));
        JsonValue attributes = json.get("attributes");
        if (attributes != null) {
            for (String name : attributes.members().keySet()) {
                String value = text(attributes, name);
                if (value != null) {
                    account.attribute(name, value);
                }
            }
        }
        return account.build();
    }

    private static void addRate(Account.Builder account, @Nullable JsonValue rate) {
        if (rate == null || rate.isNull()) {
            return;
        }
        BigDecimal requests = rate.asDecimal();
        if (requests == null) {
            throw new IllegalArgumentException("requestsPerSecond of an account is not a number");
        }
        account.requestsPerSecond(requests.doubleValue());
    }

    private static @Nullable String text(JsonValue object, String name) {
        JsonValue value = object.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        String text = value.asString();
        if (text == null) {
            throw new IllegalArgumentException(name + " of an account is not a text");
        }
        return text;
    }
}
