package dev.billingsdks.runtime.longrunning;

import dev.billingsdks.runtime.http.operation.HttpExchange;
import dev.billingsdks.runtime.http.operation.Operation;

/** Where the states of operations of one kind come from. */
interface StateSource<T, M> {

    /** Requests the state, with all that a call has: its timeout, attempts and options. */
    State<T, M> request(OperationId id);

    HttpExchange exchange();

    /** Returns the operation that started it, for messages. */
    Operation<?> operation();
}
