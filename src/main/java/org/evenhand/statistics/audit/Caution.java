package org.evenhand.statistics.audit;

/** What has to be read beside a number. */
public enum Caution {
  /** An earlier stage differed for the same groups: those who come on were already selected. */
  SELECTED_ON_AN_EARLIER_DISPARITY,
  /** One number does not fit all strata; they are to be read one by one. */
  STRATA_DIFFER,
  /** Whoever has not said could turn the direction. */
  DIRECTION_NOT_IDENTIFIED,
  /**
   * The grading of seriousness is adjusted for, and may itself differ by group for no good reason.
   */
  ADJUSTER_MAY_BE_BIASED,
  /** Little of the group's cases lies where both groups and both outcomes are. */
  FEW_INFORMATIVE_STRATA,
  /** Under ten in a compared group. */
  SMALL_NUMBERS,
  /** Who said to which group they belong goes with the outcome itself. */
  DISCLOSURE_GOES_WITH_THE_OUTCOME
}
