package org.evenhand.tool.serve;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.evenhand.tool.Settings;
import org.evenhand.tool.Trouble;
import org.evenhand.tool.database.Access;
import org.evenhand.tool.database.Durability;
import org.evenhand.tool.database.EmbeddedPostgres;
import org.evenhand.tool.database.Login;
import org.evenhand.tool.database.LoginSettings;
import org.evenhand.tool.database.ServerPreparation;
import org.evenhand.tool.process.Guard;

/**
 * The database the product works on: the one that {@code EVENHAND_DB_URL} names, or our own
 * embedded server in the data folder.
 */
public final class ProductDatabase implements AutoCloseable {
  /** The name of the database at the embedded server. */
  public static final String NAME = "evenhand";

  private final Map<Login, Access> logins;
  private final Optional<EmbeddedPostgres> embedded;

  private ProductDatabase(Map<Login, Access> logins, Optional<EmbeddedPostgres> embedded) {
    this.logins = logins;
    this.embedded = embedded;
  }

  /**
   * Makes the database ready to be entered, with every login there; it is not migrated yet.
   *
   * @throws Trouble when it cannot be started or reached
   */
  public static ProductDatabase open(
      Settings settings, DataFolder folder, Durability durability, Guard guard) {
    Optional<String> url = settings.text("EVENHAND_DB_URL");
    return url.isPresent()
        ? elsewhere(settings, url.get())
        : embedded(settings, folder, durability, guard);
  }

  /** How to enter as one of the server's logins. */
  public Access access(Login login) {
    return logins.get(login);
  }

  /**
   * How to enter as the owner; empty when the database is elsewhere and its owner's password is
   * kept from us, as it should be where somebody else migrates.
   */
  public Optional<Access> owner() {
    return Optional.ofNullable(logins.get(Login.MIGRATOR));
  }

  /** Our own server, unless the database is elsewhere. */
  public Optional<EmbeddedPostgres> embedded() {
    return embedded;
  }

  /**
   * How to enter our own server as its superuser, for trials on a throw-away database.
   *
   * @throws Trouble when the database is elsewhere: nobody has that password here
   */
  public Access superuser() {
    return embedded
        .map(server -> server.superuser(NAME))
        .orElseThrow(() -> new Trouble("Only an embedded database can be entered so."));
  }

  /** Stops the embedded server; a database elsewhere is left alone. */
  @Override
  public void close() {
    embedded.ifPresent(EmbeddedPostgres::close);
  }

  private static ProductDatabase elsewhere(Settings settings, String url) {
    var logins = new EnumMap<Login, Access>(Login.class);
    for (Login login : Login.values()) {
      if (login != Login.MIGRATOR || settings.secret(ownersPassword()).isPresent()) {
        Access access = LoginSettings.access(settings, url, login);
        mustOpen(access);
        logins.put(login, access);
      }
    }
    return new ProductDatabase(logins, Optional.empty());
  }

  private static String ownersPassword() {
    return Login.MIGRATOR.environmentPrefix() + "_PASSWORD";
  }

  private static void mustOpen(Access access) {
    // a first migration has still to grant CONNECT to the others
    try (var connection = access.open()) {
      connection.isValid(5);
    } catch (SQLException e) {
      boolean notGrantedYet = "42501".equals(e.getSQLState());
      if (!notGrantedYet) {
        throw new Trouble("Cannot enter the database as " + access + ": " + e.getMessage(), e);
      }
    }
  }

  /** Starts our own server, whatever {@code EVENHAND_DB_URL} says. */
  static ProductDatabase embedded(
      Settings settings, DataFolder folder, Durability durability, Guard guard) {
    int port = settings.port("EVENHAND_DB_PORT", 0);
    var server = EmbeddedPostgres.start(folder.path(), port, durability, guard);
    try {
      var keyring = new Keyring(folder.keys());
      var passwords = new EnumMap<Login, String>(Login.class);
      var logins = new EnumMap<Login, Access>(Login.class);
      for (Login login : Login.values()) {
        passwords.put(login, keyring.password(login));
        logins.put(login, new Access(server.url(NAME), login.role(), passwords.get(login)));
      }
      var preparation = new ServerPreparation(server);
      preparation.logins(passwords);
      preparation.database(NAME);
      folder.publish(server.url(NAME));
      return new ProductDatabase(logins, Optional.of(server));
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }
}
