package org.evenhand.tool.database;

import java.util.List;

/**
 * The logins of the database. What each may do is written in {@link Wall} and proved by {@code
 * TheWallBetweenLoginsTest}.
 */
public enum Login {
  /** Owns every schema and table; used by {@code evenhand migrate} and never by the server. */
  MIGRATOR("evenhand_migrator"),
  /** Casework, engine, identity and, without UPDATE and DELETE, the decision log. */
  CASEWORK("evenhand_casework"),
  /** Pseudonyms and data keys; the anonymisation room only. */
  VAULT("evenhand_vault"),
  /** Diversity declarations; the diversity room only. */
  DIVERSITY("evenhand_diversity");

  private final String role;

  Login(String role) {
    this.role = role;
  }

  /** The name of the database role. */
  public String role() {
    return role;
  }

  /** The start of this login's environment variables: {@code EVENHAND_DB_CASEWORK} and so on. */
  public String environmentPrefix() {
    return "EVENHAND_DB_" + name();
  }

  /** The three that the running server holds. */
  public static List<Login> ofTheServer() {
    return List.of(CASEWORK, VAULT, DIVERSITY);
  }
}
