package dev.billingsdks.integration.hostile;

import java.io.IOException;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What the hostile vendor does in place of its honest answer. An IOException ends the connection. */
@FunctionalInterface
interface Fault {

    /** Answers, or does not. The connection stays open for another request unless the fault closes it. */
    void answer(Asked asked, Wire wire) throws IOException;

    /** Returns the fault of answering something else, in good form. */
    static Fault reply(Function<Asked, Reply> reply) {
        return (asked, wire) -> wire.send(reply.apply(asked).bytes());
    }

    /** Returns the fault of changing the honest answer. */
    static Fault changed(UnaryOperator<Reply> change) {
        return reply(asked -> change.apply(asked.honest()));
    }

    /** Returns the fault of changing the JSON of the honest answer. */
    static Fault changedJson(UnaryOperator<String> change) {
        return changed(reply -> reply.withBody(change.apply(reply.text())));
    }

    /** Returns the fault of an error in the vendor's own form. */
    static Fault error(int status) {
        return reply(asked -> Reply.json(status, asked.vendor().error(status).toString()));
    }

    /** Returns the fault of an error with one more header. */
    static Fault error(int status, String header, String value) {
        return reply(asked ->
                Reply.json(status, asked.vendor().error(status).toString()).withHeader(header, value));
    }

    /** Returns the fault of sending these bytes, as ISO 8859-1, and then what the other fault does. */
    static Fault sendingFirst(String bytes, Fault then) {
        return (asked, wire) -> {
            wire.send(bytes);
            then.answer(asked, wire);
        };
    }
}
