package dev.billingsdks.pagination.table;

/**
 * What a text can set in the params of an operation.
 *
 * @param name its name in the vendor's document; {@code body} for a whole body
 * @param place {@code path}, {@code query}, {@code header}, {@code cookie}, {@code part} or {@code body}; properties of an object body
 *     have the place {@code body}
 * @param required whether the operation cannot be called without it; a whole body stands for all properties of the body
 */
public record OperationParameter(String name, String place, boolean required) {

    /** The name and the place of a whole body. */
    static final String BODY = "body";

    boolean inBody() {
        return place.equals(BODY);
    }
}
