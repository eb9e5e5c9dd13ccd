package org.evenhand.casefile.api;

/** Who raised the concern. */
public enum SourceType {
  PUBLIC,
  EMPLOYER,
  SELF,
  SOCIAL_WORKER,
  AGENCY,
  POLICE,
  BARRING_SERVICE,
  OTHER_REGULATOR,
  MEDIA
}
