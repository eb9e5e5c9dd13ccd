package org.evenhand.fairness.anonymisation.model;

/** Why a file cannot be made anonymous, or only in part. */
public enum UnsuitableReason {
  ALLEGES_DISCRIMINATION,
  VIDEO_OR_IMAGES,
  WIDELY_KNOWN,
  HEALTH_IS_THE_SUBSTANCE,
  LANGUAGE_IS_THE_SUBSTANCE,
  TOO_MUCH_MATERIAL
}
