package org.evenhand.casefile.api;

/** What kind of concern an allegation is; the categories published figures use. */
public enum ConcernCategory {
  COMMUNICATION,
  DISHONESTY,
  SAFEGUARDING,
  COURT_WORK,
  RECORD_KEEPING,
  BOUNDARIES,
  VIOLENCE,
  CONVICTION,
  HEALTH,
  SUBSTANCE_USE,
  SEXUAL_MISCONDUCT,
  COMPETENCE,
  DISCRIMINATION,
  OTHER
}
