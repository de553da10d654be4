/**
 * The table of a vendor's operations by operationId, for tools that call what a text names: a check of a contract or of an account's health,
 * a table in SQL. Generated code fills it without reflection (docs/decisions/0034); applications call the methods of a client.
 */
@NullMarked
package dev.billingsdks.pagination.table;

import org.jspecify.annotations.NullMarked;
