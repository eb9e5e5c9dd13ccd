package org.evenhand.casefile.application;

import java.time.Duration;

/**
 * Something the system does by itself, again and again. Every bean of this type is run: at most as
 * often as it asks for, on one node or several, so it must bear being run twice at once and having
 * been missed for long.
 */
public interface Routine {
  /** Its name in the record of runs, for example {@code sweep-clocks}. */
  String name();

  /** How long to wait between two runs. */
  Duration every();

  /** Does it, in a transaction of its own; answers in a few words what came of it. */
  String run();
}
