package dev.billingsdks.pagination.table;

/** How an operation is called in the document, in Java and on the wire. */
record OperationName(String operationId, String method, String httpMethod, String path) {

    @Override
    public String toString() {
        return operationId + " (" + httpMethod + " " + path + ")";
    }
}
