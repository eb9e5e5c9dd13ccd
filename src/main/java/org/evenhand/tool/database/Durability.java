package org.evenhand.tool.database;

import java.util.List;

/** How much PostgreSQL does so that what it confirmed survives a crash of the machine. */
public enum Durability {
  /** Every commit is on the disk before it is confirmed. The only choice for data that matters. */
  FULL("INT", "fsync=on", "synchronous_commit=on", "full_page_writes=on"),
  /** For databases that tests throw away: quick, and lost when the machine stops. */
  NONE(
      "QUIT",
      "fsync=off",
      "synchronous_commit=off",
      "full_page_writes=off",
      "wal_level=minimal",
      "max_wal_senders=0");

  private final String stopSignal;
  private final List<String> settings;

  Durability(String stopSignal, String... settings) {
    this.stopSignal = stopSignal;
    this.settings = List.of(settings);
  }

  /** How the server is asked to end: in an orderly way, or without writing anything more. */
  String stopSignal() {
    return stopSignal;
  }

  List<String> settings() {
    return settings;
  }
}
