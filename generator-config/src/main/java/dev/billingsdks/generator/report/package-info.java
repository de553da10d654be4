/**
 * Says what the generator made of a document, for the maintainer who takes a new one. It depends on the facts and on what
 * reads them; nothing depends on it but the codegen.
 */
@NullMarked
package dev.billingsdks.generator.report;

import org.jspecify.annotations.NullMarked;
