package org.evenhand.tool.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.evenhand.tool.Settings;
import org.evenhand.tool.Trouble;
import org.evenhand.tool.database.Secrets;
import org.evenhand.tool.serve.DataFolder;

/**
 * Where the master keys of the vault are: in {@code EVENHAND_VAULT_KEY[_FILE]}, or in the data
 * folder where a first start made one.
 */
final class MasterKeyFile {
  private static final String KEY = "EVENHAND_VAULT_KEY";

  private final Settings settings;

  MasterKeyFile(Settings settings) {
    this.settings = settings;
  }

  /** One key on a line, the newest last. */
  String keys() {
    return settings.secret(KEY).orElseGet(() -> text(file()));
  }

  /**
   * Puts a new random key after the others. A server that reads the same file uses it for new cases
   * at once and goes on reading what the others sealed.
   */
  void addKey() {
    if (settings.text(KEY).isPresent()) {
      throw new Trouble(
          KEY
              + " stands in the environment itself: put a new key on a line after the old one there,"
              + " restart the server, and rotate without --new-key.");
    }
    var file = file();
    var whole = text(file) + "\n" + Secrets.random() + "\n";
    try {
      var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
      Files.deleteIfExists(unfinished);
      Secrets.write(unfinished, whole);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new Trouble(
          "The key file "
              + file
              + " cannot be written ("
              + e
              + "). Put a new key on its last line"
              + " where it is made, and rotate without --new-key.",
          e);
    }
  }

  private Path file() {
    return settings
        .text(KEY + "_FILE")
        .map(Path::of)
        .orElseGet(() -> DataFolder.placeOf(settings).resolve("keys").resolve("key-vault"));
  }

  private static String text(Path file) {
    try {
      var text = Secrets.read(file);
      if (!text.isEmpty()) {
        return text;
      }
      throw new Trouble("The key file " + file + " is empty. Put it back from a backup.");
    } catch (IOException e) {
      throw new Trouble(
          "The vault has no key here ("
              + file
              + "). Start Evenhand once, or set "
              + KEY
              + "_FILE to the file that the server uses.",
          e);
    }
  }
}
