package org.evenhand.demonstration.model;

import java.util.function.Consumer;

/**
 * Where a story is written to.
 *
 * @param isKept whether it is written at all, or only told to know how long it takes
 */
record Writing(Rows rows, Consumer<Logged> log, boolean isKept) {
  static final Writing NOWHERE = new Writing((table, values) -> {}, entry -> {}, false);
}
