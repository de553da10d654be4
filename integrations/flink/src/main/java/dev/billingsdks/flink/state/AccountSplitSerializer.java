package dev.billingsdks.flink.state;

import java.io.IOException;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Writes a split as versioned JSON text. */
public final class AccountSplitSerializer implements SimpleVersionedSerializer<AccountSplit> {

    @Override
    public int getVersion() {
        return StateText.VERSION;
    }

    @Override
    public byte[] serialize(AccountSplit split) {
        return StateText.write(SplitText.write(split));
    }

    @Override
    public AccountSplit deserialize(int version, byte[] text) throws IOException {
        return SplitText.read(StateText.read(version, text));
    }
}
