package dev.billingsdks.flink.state;

import dev.billingsdks.flink.listing.AccountJson;
import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.runtime.json.JsonValue;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A split as a JSON object. */
final class SplitText {

    private SplitText() {}

    static JsonValue write(AccountSplit split) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("account", AccountJson.write(split.account()));
        members.put("token", JsonValue.of(split.token().toString()));
        members.put("attempt", JsonValue.of(split.attempt()));
        if (split.isReturned()) {
            members.put("returned", JsonValue.of(true));
        }
        return JsonValue.of(members);
    }

    /** The messages of what is parsed have no values. */
    static AccountSplit read(JsonValue text) throws IOException {
        String token = StateText.member(text, "token").asString();
        Long attempt = StateText.member(text, "attempt").asLong();
        JsonValue account = StateText.member(text, "account");
        if (token == null || attempt == null) {
            throw StateText.unreadable("token or attempt has another type");
        }
        JsonValue returned = text.get("returned");
        try {
            return AccountSplit.of(
                    AccountJson.read(account),
                    PageToken.parse(token),
                    Math.toIntExact(attempt),
                    returned != null && Boolean.TRUE.equals(returned.asBoolean()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw StateText.unreadable(String.valueOf(e.getMessage()));
        }
    }
}
