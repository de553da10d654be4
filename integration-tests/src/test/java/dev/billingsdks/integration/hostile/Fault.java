package dev.billingsdks.integration.hostile;

import java.io.IOException;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A fault that the hostile vendor sends instead of the valid response. An IOException ends the connection. */
@FunctionalInterface
interface Fault {

    /** Sends a response, or none. The connection stays open for another request unless the fault closes it. */
    void respond(FaultContext context, Wire wire) throws IOException;

    /** Returns a fault that sends another well-formed response. */
    static Fault response(Function<FaultContext, RawResponse> response) {
        return (context, wire) -> wire.send(response.apply(context).bytes());
    }

    /** Returns a fault that changes the valid response. */
    static Fault changed(UnaryOperator<RawResponse> change) {
        return response(context -> change.apply(context.validResponse()));
    }

    /** Returns a fault that changes the JSON of the valid response. */
    static Fault changedJson(UnaryOperator<String> change) {
        return changed(response -> response.withBody(change.apply(response.text())));
    }

    /** Returns a fault that sends an error with the vendor's error body. */
    static Fault error(int status) {
        return response(context ->
                RawResponse.json(status, context.vendor().error(status).toString()));
    }

    /** Returns a fault that sends an error with one more header. */
    static Fault error(int status, String header, String value) {
        return response(context -> RawResponse.json(
                        status, context.vendor().error(status).toString())
                .withHeader(header, value));
    }

    /** Returns a fault that sends these bytes, as ISO 8859-1, and then does what the other fault does. */
    static Fault sendingFirst(String bytes, Fault then) {
        return (context, wire) -> {
            wire.send(bytes);
            then.respond(context, wire);
        };
    }
}
