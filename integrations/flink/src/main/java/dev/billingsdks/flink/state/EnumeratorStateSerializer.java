package dev.billingsdks.flink.state;

import dev.billingsdks.runtime.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Writes the state of an enumerator as versioned JSON text. */
public final class EnumeratorStateSerializer implements SimpleVersionedSerializer<EnumeratorState> {

    @Override
    public int getVersion() {
        return StateText.VERSION;
    }

    @Override
    public byte[] serialize(EnumeratorState state) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put(
                "known", JsonValue.of(state.known().stream().map(JsonValue::of).toList()));
        members.put(
                "waiting",
                JsonValue.of(state.waiting().stream().map(SplitText::write).toList()));
        return StateText.write(JsonValue.of(members));
    }

    @Override
    public EnumeratorState deserialize(int version, byte[] text) throws IOException {
        JsonValue state = StateText.read(version, text);
        Set<String> known = new HashSet<>();
        for (JsonValue id : StateText.member(state, "known").elements()) {
            String account = id.asString();
            if (account == null) {
                throw StateText.unreadable("the id of an account is not a text");
            }
            known.add(account);
        }
        List<AccountSplit> waiting = new ArrayList<>();
        for (JsonValue split : StateText.member(state, "waiting").elements()) {
            waiting.add(SplitText.read(split));
        }
        return new EnumeratorState(known, waiting);
    }
}
