package org.evenhand.ruleset.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.evenhand.ruleset.api.RuleSet;
import org.evenhand.ruleset.api.RuleSetId;

/** The rule set files on the class path, listed one a line in {@code rulesets/index.txt}. */
public final class ShippedFiles {
  private static final String FOLDER = "rulesets/";

  /** All of them. @throws UnreadableRuleSet when any has a mistake */
  public List<RuleSet> read() {
    return ids().stream().map(this::read).toList();
  }

  private List<RuleSetId> ids() {
    try (var index = open(FOLDER + "index.txt")) {
      return new String(index.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> RuleSetId.of(line.strip()))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private RuleSet read(RuleSetId id) {
    var file = FOLDER + id + ".yaml";
    try (var content = open(file)) {
      return RuleSetReader.read(file, id, content);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static InputStream open(String file) {
    var found = ShippedFiles.class.getClassLoader().getResourceAsStream(file);
    if (found == null) {
      throw new IllegalStateException(file + " is not on the class path");
    }
    return found;
  }
}
