package org.evenhand.referral.api;

/** How a concern came in. */
public enum Channel {
  PUBLIC_FORM,
  EMPLOYER_FORM,
  STAFF_KEYED,
  EMAIL_FILE,
  API
}
