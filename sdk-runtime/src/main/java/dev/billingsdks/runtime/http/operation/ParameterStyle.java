package dev.billingsdks.runtime.http.operation;

/**
 * How a parameter that may be more than one value is written, in the words of OpenAPI; {@code EXPLODED} is its {@code explode:
 * true}. A single value looks the same in most of them.
 */
public enum ParameterStyle {
    /** Path and header: {@code a,b}, and {@code name,1,other,2} of an object. */
    SIMPLE,
    /** Path and header: {@code a,b}, and {@code name=1,other=2} of an object. */
    SIMPLE_EXPLODED,
    /** Path: {@code .a,b}. */
    LABEL,
    /** Path: {@code .a.b}, and {@code .name=1.other=2} of an object. */
    LABEL_EXPLODED,
    /** Path: {@code ;ids=a,b}. */
    MATRIX,
    /** Path: {@code ;ids=a;ids=b}, and {@code ;name=1;other=2} of an object. */
    MATRIX_EXPLODED,
    /** Query and cookie: {@code ids=a,b}. */
    FORM,
    /** Query and cookie: {@code ids=a&ids=b}, and {@code name=1&other=2} of an object; in cookies each is one of its own. */
    FORM_EXPLODED,
    /** Query: {@code ids=a%20b}. */
    SPACE_DELIMITED,
    /** Query: {@code ids=a%7Cb}. */
    PIPE_DELIMITED,
    /** Query: {@code filter[name]=1&filter[other]=2} of an object. */
    DEEP_OBJECT,
    /** Query: {@code filter[name][other]=1} of an object in an object, and {@code filter[ids][]=a&filter[ids][]=b} of an array. */
    DEEP_BRACKETS,
    /** Query: {@code filter[name][other]=1} of an object in an object, and {@code filter[ids][0]=a&filter[ids][1]=b} of an array. */
    DEEP_INDEXES,
    /** Everywhere: one JSON text. */
    JSON
}
