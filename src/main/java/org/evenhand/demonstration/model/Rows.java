package org.evenhand.demonstration.model;

/** Takes the rows of a history. */
@FunctionalInterface
public interface Rows {
  /** Takes one row; values in the order of the table's columns. */
  void add(Table table, Object... values);
}
