/**
 * Turns a vendor's published document and our overlay into the one OpenAPI document that everything else reads.
 *
 * <p>Depends on Jackson, SnakeYAML and JSONPath alone; the generator does not depend on it, only the build calls it.
 */
@NullMarked
package dev.billingsdks.generator.spec;

import org.jspecify.annotations.NullMarked;
