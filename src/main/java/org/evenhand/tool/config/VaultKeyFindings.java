package org.evenhand.tool.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.tool.Settings;
import org.evenhand.tool.Trouble;

/** What is found about the master keys of the vault, which hold all pseudonyms together. */
record VaultKeyFindings(Settings settings) {
  private static final String KEY = "EVENHAND_VAULT_KEY";
  private static final int SHORTEST = 32;

  List<String> wrong() {
    var found = new ArrayList<String>();
    given(KEY)
        .ifPresent(
            text -> {
              if (text.isBlank()) {
                found.add(KEY + "_FILE names a file with no key in it.");
              } else if (keys(text).stream().anyMatch(key -> key.length() < SHORTEST)) {
                found.add(KEY + " has a key of fewer than " + SHORTEST + " characters.");
              }
            });
    return found;
  }

  List<String> insecure() {
    var found = new ArrayList<String>();
    var text = given(KEY);
    if (text.isEmpty() && settings.text("EVENHAND_DEMO").orElse("true").equals("false")) {
      found.add(
          KEY
              + " is not set: the vault's master key is the one that a first start made, and lies in"
              + " the data folder with the other keys. Set "
              + KEY
              + "_FILE to a file that is kept and backed up apart.");
    }
    text.ifPresent(
        keys ->
            Stream.of("EVENHAND_DIVERSITY_KEY", "EVENHAND_DOCUMENT_KEY", "EVENHAND_LOG_KEY")
                .filter(other -> given(other).filter(keys(keys)::contains).isPresent())
                .forEach(other -> found.add(KEY + " is the same as " + other + ".")));
    return found;
  }

  private static List<String> keys(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** That a file cannot be read is told for all secrets alike. */
  private Optional<String> given(String name) {
    try {
      return settings.secret(name);
    } catch (Trouble toldElsewhere) {
      return Optional.empty();
    }
  }
}
