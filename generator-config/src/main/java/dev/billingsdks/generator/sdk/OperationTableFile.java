package dev.billingsdks.generator.sdk;

import java.util.List;
import java.util.Set;

/**
 * The table of an SDK's operations by operationId, for tools that call what a text names.
 *
 * @param vendor the vendor's name
 * @param client the class of the client
 * @param groups the operations by API group
 */
public record OperationTableFile(String packageName, String name, String vendor, String client, List<Group> groups)
        implements SdkFile {

    /**
     * Operations whose rows are in one nested class.
     *
     * @param holder the nested class
     * @param accessor the method of the client that returns their API group
     */
    public record Group(String holder, String accessor, List<Row> rows) {}

    /**
     * An operation.
     *
     * @param arguments what a text can set
     */
    public record Row(String holder, OperationFacts operation, List<Argument> arguments) {

        /** Returns its name in the document. */
        public String operationId() {
            return operation.listing().operationId();
        }
    }

    /**
     * What a text can set in the params.
     *
     * @param place where it is sent, such as {@code query}
     * @param key its name in the table
     * @param type its type in Java
     * @param setter the setter on the builder of the params
     * @param required whether the operation cannot be called without it
     */
    public record Argument(String place, String key, JavaType type, String setter, boolean required) {

        /** The types whose JSON form is a string. */
        private static final Set<JavaType> TEXTS =
                Set.of(JavaType.STRING, JavaType.DATE_TIME, JavaType.DATE, JavaType.UUID, JavaType.URI);

        /** Returns the method of the table's builder that adds it. */
        public String kind() {
            if (bytes()) {
                return type == JavaType.BINARY_CONTENT ? "bytes" : "files";
            }
            return TEXTS.contains(type) || type instanceof JavaType.EnumType ? "text" : "json";
        }

        /** Returns whether it is bytes, which no reader reads. */
        public boolean bytes() {
            return type == JavaType.BINARY_CONTENT
                    || (type instanceof JavaType.ListType list && list.element() == JavaType.BINARY_CONTENT);
        }
    }

    /** Returns all rows. */
    public List<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    /** Returns whether any of the methods that it calls is deprecated. */
    public boolean callsDeprecated() {
        return rows().stream()
                .map(Row::operation)
                .anyMatch(operation -> operation.deprecated()
                        || operation.sendsDeprecated()
                        || operation.params().objectBody() != null
                                && operation.params().objectBody().settable().stream()
                                        .anyMatch(PropertyFacts::deprecated));
    }

    @Override
    public String fileName() {
        return name;
    }

    @Override
    public String template() {
        return "operation-table";
    }
}
