package org.evenhand.tool.bench.kills;

import java.net.URI;
import org.evenhand.tool.database.Access;

/** A running product of ours that may be killed as often as we like. */
public interface Victim {
  /** Where its pages are; the same after every start. */
  URI address();

  /** Kills the application as {@code kill -9} does; its database goes on. */
  void kill();

  /** Starts the killed application again and returns when it answers. */
  void restart();

  /** Its database, entered as the superuser. */
  Access superuser();
}
