package org.evenhand.document.api;

/** A limit on use that the law or a court set; blocks sharing until somebody has cleared it. */
public enum LegalRestriction {
  NONE,
  /** Papers of family proceedings, which need the court's leave. */
  FAMILY_COURT,
  /** Disclosed by the police for one purpose. */
  POLICE_DISCLOSURE,
  /** An order forbids reporting. */
  REPORTING_RESTRICTION,
  /** Legal professional privilege. */
  PRIVILEGED
}
