package org.evenhand.fairness.anonymisation.proposal;

/** What a piece of text tells. The names are those of the tool's contract. */
public enum Kind {
  NAME,
  TITLE,
  PRONOUN,
  REGNO,
  DOB,
  AGE,
  ADDRESS,
  PLACE,
  ORG,
  PHONE,
  EMAIL,
  URL,
  HANDLE,
  HASHTAG,
  USERNAME,
  NINO,
  PASSPORT,
  BANK,
  CASENO,
  TRAINING,
  TRAINDATE,
  EMPDATE,
  BIRTHPLACE,
  HEALTH,
  CUE,
  /** A date of an event: kept at triage, hidden in publications. */
  DATE,
  /** An amount, a length of time or another figure: kept at triage, hidden in publications. */
  QUANTITY
}
