package dev.billingsdks.generator.sdk;

import java.util.List;

/**
 * How an operation is paged.
 *
 * @param pagingConstant the constant of its scheme
 * @param itemType an item
 * @param expression the Java expression that makes the scheme, a line each
 * @param walk the calls that tell a test how the pages follow each other, a line each
 * @param positions the parameters that hold a position
 */
public record PagingFacts(
        String pagingConstant,
        JavaType itemType,
        List<String> expression,
        List<String> walk,
        List<ParameterFacts> positions) {

    /** Returns the class of an item. */
    public String item() {
        return itemType.text();
    }
}
