/**
 * A vendor's own settings, {@code generator-config/<vendor>.yaml}. It depends on nothing; the packages that read the
 * document use it.
 */
package dev.billingsdks.generator.config;
