package org.evenhand.document.reading.child;

import java.util.ArrayDeque;
import java.util.Deque;
import org.evenhand.document.api.TextBlock.Place;

/** In which cell of which table a reader is; tables may stand in cells of others. */
final class TableCounter {
  private final Deque<int[]> open = new ArrayDeque<>();
  private int tables;

  void startTable() {
    open.push(new int[] {++tables, 0, 0});
  }

  void startRow() {
    if (!open.isEmpty()) {
      open.peek()[1]++;
      open.peek()[2] = 0;
    }
  }

  void startCell() {
    if (!open.isEmpty()) {
      open.peek()[2]++;
    }
  }

  void endTable() {
    open.poll();
  }

  boolean inCell() {
    return !open.isEmpty();
  }

  Place place() {
    var here = open.peek();
    return here == null ? Place.UNKNOWN : Place.cell(here[0], here[1], here[2]);
  }
}
