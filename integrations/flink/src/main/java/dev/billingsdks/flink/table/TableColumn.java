package dev.billingsdks.flink.table;

import java.io.Serializable;
import org.apache.flink.table.types.logical.LogicalType;

/**
 * A column of a table.
 *
 * @param name the name of a property of the item
 * @param type its type
 */
record TableColumn(String name, LogicalType type) implements Serializable {}
