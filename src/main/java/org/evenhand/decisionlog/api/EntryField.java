package org.evenhand.decisionlog.api;

/** The names of an entry's committed fields; every entry uses these and no others. */
public enum EntryField {
  CASE_REFERENCE,
  REGISTRANT_KEY,
  EMPLOYER_KEY,
  STAGE_ENTERED_AT,
  DECIDERS,
  DECIDER_ROLE,
  PANEL,
  REFERRAL_SOURCE_TYPE,
  ALLEGATION_CATEGORIES,
  GROUNDS,
  SERIOUSNESS,
  CONDITIONS_COUNT,
  EVIDENCE_REQUESTS,
  VIEW_MANIFEST_HASH,
  TEST_APPLIED,
  OPTIONS_AVAILABLE,
  OUTCOME,
  REASONS,
  GUIDANCE,
  GUIDANCE_DEPARTURE,
  BLIND_MODE,
  REPRESENTED,
  ATTENDED,
  ADJUSTMENTS_MADE,
  MINUTES_SPENT,
  PRIOR_DECISION_VISIBLE,
  REVIEWER,
  FACT,
  FACTS;

  /** The name in entries, openings and exports, for example {@code registrant_key}. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
