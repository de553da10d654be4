/** Clients of the SDKs as beans of Spring Boot. */
@NullMarked
package dev.billingsdks.springboot;

import org.jspecify.annotations.NullMarked;
