package org.evenhand.ruleset.api;

import java.util.regex.Pattern;

/** A rule set and its version, written {@code social-work-england/2022.2}. */
public record RuleSetId(String name, String version) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,60}");
  private static final Pattern VERSION = Pattern.compile("\\d{4}\\.\\d{1,3}");

  public RuleSetId {
    if (!NAME.matcher(name).matches() || !VERSION.matcher(version).matches()) {
      throw new IllegalArgumentException("not a rule set: " + name + "/" + version);
    }
  }

  /** Reads {@code name/version}. @throws IllegalArgumentException when it is not one */
  public static RuleSetId of(String text) {
    var parts = text.split("/", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("not a rule set: " + text);
    }
    return new RuleSetId(parts[0], parts[1]);
  }

  @Override
  public String toString() {
    return name + "/" + version;
  }
}
