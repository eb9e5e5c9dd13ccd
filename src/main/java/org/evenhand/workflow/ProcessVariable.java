package org.evenhand.workflow;

import static org.evenhand.workflow.ProcessVariable.Kind.CODE;
import static org.evenhand.workflow.ProcessVariable.Kind.ID;
import static org.evenhand.workflow.ProcessVariable.Kind.MOMENT;
import static org.evenhand.workflow.ProcessVariable.Kind.STEP;
import static org.evenhand.workflow.ProcessVariable.Kind.YES_OR_NO;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The variables a process may carry, besides one for each answered step (named after the step, see
 * {@link ProcessStep}). Nothing else may enter the engine: no name, no free text, nothing personal.
 * The case reference is the business key, not a variable.
 */
public enum ProcessVariable {
  /** How a stage ended; set by the stage's model, read by the spine. */
  RECEIPT_OUTCOME(CODE, "NOT_FOR_US", "FAST_TRACKED", "PROCEED"),
  TRIAGE_OUTCOME(CODE, "CLOSED", "INVESTIGATE"),
  INVESTIGATION_OUTCOME(CODE, "TO_EXAMINERS", "TO_ADJUDICATORS", "CLOSED"),
  EXAMINERS_OUTCOME(CODE, "CLOSED", "ACCEPTED_DISPOSAL", "HEARING"),
  PRE_HEARING_OUTCOME(CODE, "READY", "DISCONTINUED", "CONSENSUAL_DISPOSAL"),
  /** {@code ADJOURNED} only while the hearing goes on. */
  HEARING_OUTCOME(CODE, "ADJOURNED", "NO_ORDER", "ORDER"),
  /** Null unless a court sent the case back. */
  ORDER_OUTCOME(CODE, "REMITTED"),
  /** The answer of the decision table {@code receipt-route}. */
  RECEIPT_ROUTE(CODE, "FAST_TRACK", "ORDINARY"),

  /** Given when the interim order process starts. */
  INTERIM_ORDER_ID(ID),
  /** Set by the pre-hearing step that opens the hearing. */
  HEARING_ID(ID),
  /** Set by the step that makes the order, or agrees it. */
  ORDER_ID(ID),
  /** Given when a review, a restoration or a removal is asked for. */
  REQUEST_ID(ID),

  /** When the next review opens; set by the step that makes or reviews an order. */
  REVIEW_OPENS_ON(MOMENT),
  /** When an extension by the High Court must be considered; set with an interim order. */
  EXTENSION_OPENS_ON(MOMENT),
  /** When an interim order ends. */
  EXPIRES_ON(MOMENT),
  /** By when a response is due; set by the steps that disclose a report or propose a disposal. */
  RESPONSE_DUE_ON(MOMENT),
  /** When an order takes effect if nobody appeals; set with the order. */
  APPEAL_WINDOW_ENDS_ON(MOMENT),
  /** When an order without a review ends; null for one that stays. */
  ORDER_ENDS_ON(MOMENT),

  /** Whether an investigator opened the investigation at receipt, for risk. */
  FAST_TRACKED(YES_OR_NO),
  /**
   * Whether the case's rule set lets triage itself refer for an interim order; given when the spine
   * starts. Null counts as no, which is the careful side.
   */
  TRIAGE_MAY_REFER(YES_OR_NO),
  /** Whether an order is reviewed before it ends. */
  REVIEWABLE(YES_OR_NO),
  /** Whether a sanction restricts practice, so that cover until it takes effect is decided. */
  RESTRICTIVE(YES_OR_NO),

  /** The step at which an adjourned hearing resumes; set by the step that adjourns. */
  RESUME_AT(STEP);

  /** What values a variable may have. */
  public enum Kind {
    CODE,
    /** A UUID as text. */
    ID,
    /** A {@link Date}, or a text with date, time and zone. */
    MOMENT,
    YES_OR_NO,
    /** The id of a step. */
    STEP
  }

  private final Kind kind;
  private final List<String> codes;

  ProcessVariable(Kind kind, String... codes) {
    this.kind = kind;
    this.codes = List.of(codes);
  }

  /** The variable's name, for example {@code reviewOpensOn}. */
  public String code() {
    return ProcessModel.camelCase(this);
  }

  public Kind kind() {
    return kind;
  }

  /** The values on offer, for codes; empty for other kinds. */
  public List<String> codes() {
    return codes;
  }

  /** Whether the value is of this variable's kind; null always is. */
  public boolean accepts(Object value) {
    if (value == null) {
      return true;
    }
    return switch (kind) {
      case CODE -> codes.contains(value);
      case ID -> value instanceof String text && isId(text);
      case MOMENT -> value instanceof Date || value instanceof String text && isMoment(text);
      case YES_OR_NO -> value instanceof Boolean;
      case STEP -> value instanceof String text && ProcessStep.ofId(text).isPresent();
    };
  }

  public static Optional<ProcessVariable> ofCode(String code) {
    return Arrays.stream(values()).filter(variable -> variable.code().equals(code)).findFirst();
  }

  private static boolean isId(String text) {
    try {
      return UUID.fromString(text).toString().equalsIgnoreCase(text);
    } catch (IllegalArgumentException notOne) {
      return false;
    }
  }

  private static boolean isMoment(String text) {
    try {
      OffsetDateTime.parse(text);
      return true;
    } catch (DateTimeException notOne) {
      return false;
    }
  }
}
