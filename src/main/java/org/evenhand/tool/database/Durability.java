package org.evenhand.tool.database;

import java.util.List;

/** How much PostgreSQL does so that what it confirmed survives a crash of the machine. */
public enum Durability {
  /** Every commit is on the disk before it is confirmed. The only choice for data that matters. */
  FULL("fsync=on", "synchronous_commit=on", "full_page_writes=on"),
  /** For databases that tests throw away: quick, and lost when the machine stops. */
  NONE(
      "fsync=off",
      "synchronous_commit=off",
      "full_page_writes=off",
      "wal_level=minimal",
      "max_wal_senders=0");

  private final List<String> settings;

  Durability(String... settings) {
    this.settings = List.of(settings);
  }

  List<String> settings() {
    return settings;
  }
}
