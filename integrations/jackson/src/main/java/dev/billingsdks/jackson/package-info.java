/** What the modules for both Jacksons share: the types of the SDKs and their JSON. */
@NullMarked
package dev.billingsdks.jackson;

import org.jspecify.annotations.NullMarked;
