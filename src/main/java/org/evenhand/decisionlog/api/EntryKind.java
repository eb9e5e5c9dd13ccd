package org.evenhand.decisionlog.api;

/** What an entry tells. */
public enum EntryKind {
  /** A decision point was decided. */
  DECISION,
  /** A case entered a stage; open cases and waiting count too. */
  STAGE_ENTERED,
  /** Something became known later about an earlier entry: unblinded, overturned, text erased. */
  LATER_FACT
}
