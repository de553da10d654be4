package dev.billingsdks.flink.record;

import dev.billingsdks.runtime.json.JsonWriter;

/** An item as JSON text. */
public final class ItemJson {

    private ItemJson() {}

    /** Returns the JSON of a model or of any other value that a listing of an SDK can have. */
    public static String of(Object item) {
        return JsonWriter.toJson(item);
    }
}
