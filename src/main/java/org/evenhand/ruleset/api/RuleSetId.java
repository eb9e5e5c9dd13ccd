package org.evenhand.ruleset.api;

/** A rule set and its version, written {@code social-work-england/2022.2}. */
public record RuleSetId(String name, String version) {
  public static RuleSetId of(String text) {
    var parts = text.split("/", 2);
    return new RuleSetId(parts[0], parts[1]);
  }

  @Override
  public String toString() {
    return name + "/" + version;
  }
}
