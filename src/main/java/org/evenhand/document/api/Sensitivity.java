package org.evenhand.document.api;

/** What a document tells about somebody, beyond the ordinary; decides who may open it. */
public enum Sensitivity {
  ORDINARY,
  /** Somebody's health (UK GDPR article 9). */
  HEALTH,
  /** Offences and proceedings (UK GDPR article 10). */
  OFFENCE,
  /** A child can be identified. */
  CHILD
}
