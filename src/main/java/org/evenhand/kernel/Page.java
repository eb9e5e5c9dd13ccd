package org.evenhand.kernel;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param items the rows of this page, in the order of the list
 * @param total how many rows the whole list has for this reader
 */
public record Page<T>(List<T> items, long total) {
  public Page {
    items = List.copyOf(items);
  }
}
