package org.evenhand.ruleset.api;

/** What a panel is convened for. */
public enum HearingType {
  INTERIM_ORDER,
  INTERIM_ORDER_REVIEW,
  CASE_MANAGEMENT,
  DISCONTINUANCE,
  CONSENSUAL_DISPOSAL,
  FINAL,
  FINAL_ORDER_REVIEW,
  RESTORATION
}
