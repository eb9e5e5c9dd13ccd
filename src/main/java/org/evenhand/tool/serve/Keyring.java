package org.evenhand.tool.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.tool.Settings;
import org.evenhand.tool.Trouble;
import org.evenhand.tool.database.Login;
import org.evenhand.tool.database.Secrets;

/**
 * The secrets of one installation, in files that only their owner may read. Each is made of 32
 * random bytes when it is first needed and then stays for good; without them what they protect
 * cannot be read any more.
 */
public final class Keyring {
  /**
   * The variables that name the key files of rooms, and the files we make when they are not set.
   */
  private static final Map<String, String> OF_ROOMS =
      Map.of(
          "EVENHAND_DIVERSITY_KEY_FILE", "diversity",
          "EVENHAND_VAULT_KEY_FILE", "vault",
          "EVENHAND_LOG_KEY_FILE", "decision-log",
          "EVENHAND_DOCUMENT_KEY_FILE", "document");

  private final Path folder;

  public Keyring(Path folder) {
    this.folder = folder;
  }

  /** The password of a login at the embedded database. */
  public String password(Login login) {
    return secret("login-" + login.role());
  }

  /** The rooms' keys that the environment does not give: variable to file. */
  public Map<String, String> keysFor(Settings settings) {
    var files = new TreeMap<String, String>();
    OF_ROOMS.forEach(
        (variable, name) -> {
          String direct = variable.replaceFirst("_FILE$", "");
          if (settings.text(variable).isEmpty() && settings.text(direct).isEmpty()) {
            secret("key-" + name);
            files.put(variable, folder.resolve("key-" + name).toString());
          }
        });
    return files;
  }

  /** The diversity room's key as the server has it: from its setting, or from the data folder. */
  public static String diversityKey(Settings settings) {
    return settings
        .secret("EVENHAND_DIVERSITY_KEY")
        .orElseGet(
            () -> {
              var keys = new Keyring(DataFolder.placeOf(settings).resolve("keys"));
              return keys.secret("key-diversity");
            });
  }

  /** Whether the room has had a key before; what goes in under another could never be read. */
  public static boolean hasDiversityKey(Settings settings) {
    return settings.secret("EVENHAND_DIVERSITY_KEY").isPresent()
        || Files.exists(DataFolder.placeOf(settings).resolve("keys").resolve("key-diversity"));
  }

  private String secret(String name) {
    Path file = folder.resolve(name);
    try {
      if (!Files.exists(file)) {
        Path unfinished = folder.resolve(name + ".unfinished");
        Files.deleteIfExists(unfinished);
        Secrets.write(unfinished, Secrets.random());
        Files.move(unfinished, file);
      }
      String secret = Secrets.read(file);
      if (secret.isEmpty()) {
        throw new Trouble("The key file " + file + " is empty. Put it back from a backup.");
      }
      return secret;
    } catch (IOException e) {
      throw new Trouble("The key file " + file + " cannot be read or made (" + e + ").", e);
    }
  }
}
