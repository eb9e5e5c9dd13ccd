package org.evenhand.tool.database;

import java.util.Map;
import org.evenhand.tool.Settings;

/** How a login is set in the environment, read and written. */
public final class LoginSettings {
  private LoginSettings() {}

  /** A login at a server whose passwords the environment gives. */
  public static Access access(Settings settings, String url, Login login) {
    String prefix = login.environmentPrefix();
    String user = settings.text(prefix + "_USER").orElse(login.role());
    return new Access(url, user, settings.required(prefix + "_PASSWORD"));
  }

  /** The variables that give a process this login. */
  public static Map<String, String> variables(Login login, Access access) {
    String prefix = login.environmentPrefix();
    return Map.of(prefix + "_USER", access.user(), prefix + "_PASSWORD", access.password());
  }
}
