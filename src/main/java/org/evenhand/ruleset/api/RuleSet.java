package org.evenhand.ruleset.api;

/** One version of a regulator's rules. */
public interface RuleSet {
  /** Name and version, for example {@code social-work-england/2022.2}. */
  RuleSetId id();
}
