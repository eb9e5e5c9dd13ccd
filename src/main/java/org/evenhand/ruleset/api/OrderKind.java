package org.evenhand.ruleset.api;

/**
 * What can follow a case, in rising weight. Codes are the same under every rule set; the words are
 * the rule set's (a removal order here is a striking-off order there).
 */
public enum OrderKind {
  NO_ACTION,
  ADVICE,
  WARNING,
  CONDITIONS,
  SUSPENSION,
  REMOVAL
}
