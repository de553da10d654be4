/**
 * The prepared OpenAPI document as a tree with its references resolved. It knows nothing of Java; the other packages of
 * the generator read documents through it.
 */
package dev.billingsdks.generator.document;
