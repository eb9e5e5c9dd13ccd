package org.evenhand.correspondence.api;

import java.util.Locale;

/** The letters there are templates for. */
public enum LetterTemplate {
  /** To whoever raised a concern: we have it. Facts: none of its own. */
  ACKNOWLEDGEMENT,
  /**
   * To whoever raised a concern that is not for us: where to go instead. Facts: none of its own.
   */
  NOT_FOR_US,
  /** To the registrant: an investigation is open. Facts: summary, openedOn. */
  NOTICE_OF_INVESTIGATION,
  /** To whoever raised a concern: what triage decided. Facts: closed, referred, reasons. */
  TRIAGE_OUTCOME,
  /** To the registrant: the report, for an answer. Facts: respondBy. */
  INVESTIGATION_REPORT,
  /** To the registrant: what the case examiners decided. Facts: decision, reasons. */
  EXAMINERS_DECISION,
  /**
   * To the registrant: a disposal that the case examiners propose, for an answer. Facts: disposal,
   * terms, reasons, respondBy.
   */
  PROPOSED_DISPOSAL,
  /** To the registrant: what a panel decided. Facts: decision, reasons, appealPeriod. */
  PANEL_DECISION,
  /** To whoever raised a concern: how the case ended. Facts: by, decision. */
  CONCERN_ENDED,
  /**
   * To the registrant: date, time, place and what it is about, for hearings of every type. Facts:
   * hearing, hearingOn, time, place, statement, mayBeDecided, private.
   */
  NOTICE_OF_HEARING,
  /** To an employer: the terms of an interim order. Facts: order, madeOn, endsOn, conditions. */
  INTERIM_ORDER_TO_EMPLOYER;

  /** The folder of the template. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
