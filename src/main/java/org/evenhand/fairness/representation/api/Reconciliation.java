package org.evenhand.fairness.representation.api;

/**
 * Where every confirmed panel is. It adds up at any moment.
 *
 * @param confirmed panels that were ever named
 * @param checked counted in a closed block because they sat
 * @param superseded another panel was named in their place before they sat
 * @param cancelled their hearing ended, or they were stood down, before they sat
 * @param open in a block that is not closed yet
 */
public record Reconciliation(
    long confirmed, long checked, long superseded, long cancelled, long open) {
  public boolean addsUp() {
    return confirmed == checked + superseded + cancelled + open;
  }
}
