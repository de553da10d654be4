package dev.billingsdks.generator.sdk;

import java.util.List;

/**
 * How an operation is paged.
 *
 * @param pagingConstant the constant of its scheme
 * @param item the class of an item
 * @param expression the Java expression that makes the scheme, a line each
 */
public record PagingFacts(String pagingConstant, String item, List<String> expression) {}
