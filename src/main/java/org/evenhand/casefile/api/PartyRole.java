package org.evenhand.casefile.api;

/** What somebody is to a case. */
public enum PartyRole {
  REGISTRANT,
  COMPLAINANT,
  EMPLOYER,
  REPRESENTATIVE,
  WITNESS,
  OTHER
}
