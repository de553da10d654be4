package dev.billingsdks.pagination.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The operations of a vendor's API by operationId. Immutable.
 *
 * @param <C> the vendor's client
 */
public final class OperationTable<C> {

    private final String vendor;
    private final Map<String, NamedOperation<C>> operations;

    private OperationTable(String vendor, Map<String, NamedOperation<C>> operations) {
        this.vendor = vendor;
        this.operations = operations;
    }

    /**
     * Returns the table of a vendor's operations.
     *
     * @throws IllegalArgumentException if two operations have one operationId
     */
    public static <C> OperationTable<C> of(String vendor, List<NamedOperation<C>> operations) {
        Map<String, NamedOperation<C>> byId = new LinkedHashMap<>();
        for (NamedOperation<C> operation : operations) {
            if (byId.put(operation.operationId(), operation) != null) {
                throw new IllegalArgumentException(
                        vendor + ": two operations have the operationId " + operation.operationId());
            }
        }
        return new OperationTable<>(vendor, Collections.unmodifiableMap(byId));
    }

    /** Returns the vendor's name. */
    public String vendor() {
        return vendor;
    }

    /** Returns all operations by operationId, in the order of the document's groups. */
    public Map<String, NamedOperation<C>> operations() {
        return operations;
    }

    /**
     * Returns an operation.
     *
     * @param operationId its name in the vendor's document, or method and path if it has none, such as {@code get /plans}
     * @throws IllegalArgumentException if the vendor has no such operation
     */
    public NamedOperation<C> operation(String operationId) {
        NamedOperation<C> operation = operations.get(operationId);
        if (operation == null) {
            throw new IllegalArgumentException(vendor + ": no operation has the operationId " + operationId);
        }
        return operation;
    }
}
