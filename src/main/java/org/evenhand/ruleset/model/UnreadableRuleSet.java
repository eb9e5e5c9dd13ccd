package org.evenhand.ruleset.model;

import java.util.List;

/** A rule set file has mistakes; the message names the file, each path in it, and the mistake. */
public class UnreadableRuleSet extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final List<String> mistakes;

  UnreadableRuleSet(String file, List<String> mistakes) {
    super(
        mistakes.size() == 1
            ? file + ": " + mistakes.get(0)
            : file + ": " + mistakes.size() + " mistakes\n  " + String.join("\n  ", mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  /** Each mistake as {@code path: what is wrong}. */
  public List<String> mistakes() {
    return mistakes;
  }
}
