package com.example.webhook;

import dev.billingsdks.runtime.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Processes each event once, although a vendor delivers an event until it gets a response of success, and sometimes after that.
 *
 * <p>This one remembers the latest events in memory. An application with a database inserts the id into a table, whose primary key it is, in
 * the transaction in which it processes the event: then a restart forgets nothing.
 */
final class EventLog {

    private static final int MOST_EVENTS = 10_000;

    private final Consumer<JsonValue> application;
    private final Map<String, Boolean> processed = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_EVENTS;
        }
    };

    EventLog(Consumer<JsonValue> application) {
        this.application = application;
    }

    /** Processes an event unless that has been done. If the application throws, the next delivery of the event is processed. */
    synchronized void process(String id, byte[] body) {
        if (processed.containsKey(id)) {
            return;
        }
        application.accept(JsonValue.parse(new String(body, StandardCharsets.UTF_8)));
        processed.put(id, true);
    }
}
