package org.evenhand.referral.api;

/** How a concern came in. */
public enum Channel {
  PUBLIC_FORM,
  EMPLOYER_FORM,
  /** A letter, a call or a visit, keyed in by an officer. */
  STAFF_KEYED,
  /** An e-mail saved as a file, loaded by an officer. */
  EMAIL_FILE,
  API;

  /** Whether an officer speaks for whoever raised it; only officers may use such a way in. */
  public boolean isKeyedByStaff() {
    return this == STAFF_KEYED || this == EMAIL_FILE;
  }
}
