package org.evenhand.correspondence.api;

import java.util.Locale;

/** The notes there are templates for; each to a member of the pool, about a hearing to sit on. */
public enum NoteTemplate {
  /** Asks them to sit. Facts: days, place, seat. */
  SITTING_INVITATION,
  /** Asks them again, because the days have changed. Facts: days, place, seat. */
  SITTING_CHANGED,
  /** Reminds them that they have not answered. Facts: days, place, seat, askedOn. */
  SITTING_REMINDER,
  /** Takes an invitation back. Facts: days, place. */
  SITTING_WITHDRAWN;

  /** The folder of the template. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
