/** Do the deployed jars work in applications with other JDKs, languages, frameworks and versions of the libraries? */
@NullMarked
package dev.billingsdks.integration.compatibility;

import org.jspecify.annotations.NullMarked;
