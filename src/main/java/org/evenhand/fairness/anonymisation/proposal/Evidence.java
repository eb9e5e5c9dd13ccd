package org.evenhand.fairness.anonymisation.proposal;

/** Why something was found, the most telling first: its order decides how a span is labelled. */
public enum Evidence {
  /** The case's own data know it. */
  KNOWN_PARTY,
  /** A form with a meaning: a postcode, a telephone number. */
  PATTERN,
  /** What stands beside it: a title, a sign-off, a header line. */
  CONTEXT,
  /** A word of a list. */
  LEXICON,
  /** Part of something that was found elsewhere in the case. */
  PROPAGATED,
  /** A capital, and no ordinary word. */
  CAPITAL
}
