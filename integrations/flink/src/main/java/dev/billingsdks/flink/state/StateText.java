package dev.billingsdks.flink.state;

import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** State as JSON in UTF-8. A reader ignores members that it does not know, so that a later version can add some. */
final class StateText {

    /** The version that is written. Each version up to this one can be read. */
    static final int VERSION = 1;

    private StateText() {}

    static byte[] write(JsonValue state) {
        return state.toJson().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the state of a checkpoint. Messages have no part of it. */
    static JsonValue read(int version, byte[] text) throws IOException {
        if (version < 1 || version > VERSION) {
            throw new IOException(
                    "the checkpoint has state of version " + version + ", but this billing-sdks-flink reads up to "
                            + VERSION + "; use the version that has written it, or a later one");
        }
        try {
            return JsonValue.parse(new String(text, StandardCharsets.UTF_8));
        } catch (SdkException e) {
            throw unreadable("no JSON");
        }
    }

    /** Returns a member that must be present. */
    static JsonValue member(JsonValue object, String name) throws IOException {
        JsonValue value = object.get(name);
        if (value == null || value.isNull()) {
            throw unreadable("no " + name);
        }
        return value;
    }

    static IOException unreadable(String problem) {
        return new IOException("the checkpoint has state of a billing source that cannot be read: " + problem);
    }
}
