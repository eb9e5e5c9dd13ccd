package org.evenhand.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.kernel.Role;
import org.evenhand.workflow.ProcessModel.ProcessId;

/**
 * Every human step of the models: in which model it stands, who does it, and how it can be
 * answered. An answered step leaves its outcome in a process variable named after it; that variable
 * and nothing else is what the gateway behind it reads.
 */
public enum ProcessStep {
  ACKNOWLEDGE_CONCERN(ProcessId.RECEIPT, Role.INTAKE_OFFICER, "DONE"),
  IDENTIFY_REGISTRANT(ProcessId.RECEIPT, Role.INTAKE_OFFICER, "MATCHED", "NOT_ON_REGISTER"),
  SCREEN_RISK(ProcessId.RECEIPT, Role.INTAKE_OFFICER, "RISK", "NO_RISK"),
  FAST_TRACK_TRIAGE(ProcessId.RECEIPT, Role.LEAD_INVESTIGATOR, "INVESTIGATE", "ORDINARY_ROUTE"),
  ACCEPT_CONCERN(
      ProcessId.RECEIPT, Role.INTAKE_OFFICER, "NOT_FOR_US", "MORE_INFORMATION", "PROCEED"),
  OBTAIN_MORE_INFORMATION(ProcessId.RECEIPT, Role.INTAKE_OFFICER, "DONE"),
  GATHER_ENQUIRIES(ProcessId.TRIAGE, Role.ENQUIRY_HANDLER, "DONE"),
  PREPARE_REDACTED_FILE(
      ProcessId.TRIAGE, Role.REDACTION_OFFICER, "PROPOSED", "PARTIAL", "UNSUITABLE"),
  RELEASE_REDACTED_FILE(ProcessId.TRIAGE, Role.REDACTION_OFFICER, "RELEASE", "SEND_BACK"),
  DECIDE_TRIAGE(
      ProcessId.TRIAGE,
      Role.TRIAGE_OFFICER,
      "INVESTIGATE",
      "CLOSE_NFA",
      "CLOSE_REFER",
      "KNOWS_WHO"),
  DECIDE_TRIAGE_UNMASKED(
      ProcessId.TRIAGE, Role.TRIAGE_OFFICER, "INVESTIGATE", "CLOSE_NFA", "CLOSE_REFER"),
  TELL_OUTCOME_AT_TRIAGE(ProcessId.TRIAGE, Role.INTAKE_OFFICER, "DONE"),
  NOTIFY_SOCIAL_WORKER(ProcessId.INVESTIGATION, Role.INVESTIGATOR, "DONE"),
  PLAN_INVESTIGATION(ProcessId.INVESTIGATION, Role.INVESTIGATOR, "DONE"),
  GATHER_EVIDENCE(ProcessId.INVESTIGATION, Role.INVESTIGATOR, "COMPLETE"),
  DRAFT_ALLEGATIONS(ProcessId.INVESTIGATION, Role.INVESTIGATOR, "DONE"),
  AGREE_ALLEGATIONS(ProcessId.INVESTIGATION, Role.LEAD_INVESTIGATOR, "AGREE", "SEND_BACK"),
  DISCLOSE_REPORT(ProcessId.INVESTIGATION, Role.INVESTIGATOR, "DONE"),
  RECORD_RESPONSE(ProcessId.INVESTIGATION, Role.INVESTIGATOR, "RECEIVED", "DECLINED"),
  CONCLUDE_INVESTIGATION(
      ProcessId.INVESTIGATION, Role.LEAD_INVESTIGATOR, "TO_EXAMINERS", "TO_ADJUDICATORS", "CLOSED"),
  ALLOCATE_EXAMINERS(ProcessId.CASE_EXAMINERS, Role.HEARINGS_MANAGER, "DONE"),
  GIVE_LAY_VIEW(ProcessId.CASE_EXAMINERS, Role.LAY_EXAMINER, "DONE"),
  GIVE_PROFESSIONAL_VIEW(ProcessId.CASE_EXAMINERS, Role.PROFESSIONAL_EXAMINER, "DONE"),
  AGREE_EXAMINERS_DECISION(
      ProcessId.CASE_EXAMINERS,
      Role.LAY_EXAMINER,
      "CLOSE_NFA",
      "ADVICE",
      "WARNING_LETTER",
      "PROPOSE_DISPOSAL",
      "REFER_TO_HEARING",
      "MORE_INFORMATION",
      "DISAGREE"),
  CONFIRM_EXAMINERS_DECISION(
      ProcessId.CASE_EXAMINERS, Role.PROFESSIONAL_EXAMINER, "CONFIRM", "SEND_BACK", "DISAGREE"),
  ANSWER_EXAMINERS_REQUEST(ProcessId.CASE_EXAMINERS, Role.INVESTIGATOR, "DONE"),
  RESOLVE_DISAGREEMENT(ProcessId.CASE_EXAMINERS, Role.REGISTRAR, "NEW_PAIR", "HEARING"),
  RECORD_DISPOSAL_RESPONSE(ProcessId.CASE_EXAMINERS, Role.INVESTIGATOR, "ACCEPTED", "REFUSED"),
  TELL_EXAMINERS_DECISION(ProcessId.CASE_EXAMINERS, Role.INVESTIGATOR, "DONE"),
  REFER_FOR_INTERIM_ORDER(ProcessId.INTERIM_ORDER, Role.INVESTIGATOR, "REFER", "NOT_REFER"),
  LIST_INTERIM_ORDER_HEARING(ProcessId.INTERIM_ORDER, Role.HEARINGS_MANAGER, "DONE"),
  GIVE_INTERIM_ORDER_NOTICE(ProcessId.INTERIM_ORDER, Role.HEARINGS_OFFICER, "DONE"),
  DECIDE_INTERIM_ORDER(
      ProcessId.INTERIM_ORDER,
      Role.PANEL_CHAIR,
      "NO_ORDER",
      "INTERIM_CONDITIONS",
      "INTERIM_SUSPENSION"),
  TELL_EMPLOYER_OF_INTERIM_ORDER(ProcessId.INTERIM_ORDER, Role.INVESTIGATOR, "DONE"),
  LIST_INTERIM_ORDER_REVIEW(ProcessId.INTERIM_ORDER_IN_FORCE, Role.HEARINGS_MANAGER, "DONE"),
  DECIDE_INTERIM_ORDER_REVIEW(
      ProcessId.INTERIM_ORDER_IN_FORCE, Role.PANEL_CHAIR, "CONFIRM", "VARY", "SWAP", "REVOKE"),
  CONSIDER_HIGH_COURT_EXTENSION(
      ProcessId.INTERIM_ORDER_IN_FORCE, Role.LEAD_INVESTIGATOR, "APPLY", "NOT_NEEDED"),
  RECORD_HIGH_COURT_ORDER(
      ProcessId.INTERIM_ORDER_IN_FORCE, Role.LEAD_INVESTIGATOR, "EXTENDED", "CONFIRMED", "REFUSED"),
  GIVE_DIRECTIONS(ProcessId.PRE_HEARING, Role.HEARINGS_MANAGER, "DONE"),
  LIST_HEARING(ProcessId.PRE_HEARING, Role.HEARINGS_MANAGER, "DONE"),
  EMPANEL_PANEL(ProcessId.PRE_HEARING, Role.HEARINGS_MANAGER, "DONE"),
  SERVE_HEARING_NOTICE(ProcessId.PRE_HEARING, Role.HEARINGS_OFFICER, "DONE"),
  CONFIRM_READINESS(
      ProcessId.PRE_HEARING,
      Role.HEARINGS_MANAGER,
      "READY",
      "POSTPONE",
      "DISCONTINUE",
      "CONSENSUAL"),
  DECIDE_DISCONTINUANCE(ProcessId.PRE_HEARING, Role.PANEL_CHAIR, "GRANT", "REFUSE"),
  DECIDE_CONSENSUAL_DISPOSAL(ProcessId.PRE_HEARING, Role.PANEL_CHAIR, "APPROVE", "REJECT"),
  OPEN_HEARING(ProcessId.HEARING, Role.PANEL_CHAIR, "PROCEED", "ADJOURN"),
  FIND_FACTS(ProcessId.HEARING, Role.PANEL_CHAIR, "SOME_PROVED", "NONE_PROVED", "ADJOURN"),
  FIND_GROUND(ProcessId.HEARING, Role.PANEL_CHAIR, "GROUND_FOUND", "NO_GROUND", "ADJOURN"),
  FIND_IMPAIRMENT(ProcessId.HEARING, Role.PANEL_CHAIR, "IMPAIRED", "NOT_IMPAIRED", "ADJOURN"),
  DECIDE_SANCTION(
      ProcessId.HEARING,
      Role.PANEL_CHAIR,
      "NO_ACTION",
      "ADVICE",
      "WARNING",
      "CONDITIONS",
      "SUSPENSION",
      "REMOVAL",
      "ADJOURN"),
  DECIDE_INTERIM_ORDER_ON_SANCTION(
      ProcessId.HEARING, Role.PANEL_CHAIR, "INTERIM_ORDER", "NOT_NEEDED"),
  ANNOUNCE_DECISION(ProcessId.HEARING, Role.HEARINGS_OFFICER, "DONE"),
  RESUME_HEARING(ProcessId.HEARING, Role.HEARINGS_MANAGER, "DONE"),
  PREPARE_PUBLICATION(ProcessId.PUBLICATION, Role.PUBLICATIONS_OFFICER, "DONE"),
  APPROVE_PUBLICATION(ProcessId.PUBLICATION, Role.PUBLICATIONS_OFFICER, "APPROVE", "SEND_BACK"),
  RECORD_APPEAL_OUTCOME(
      ProcessId.ORDER_IN_FORCE,
      Role.CASE_PRESENTER,
      "DISMISSED",
      "SUBSTITUTED",
      "QUASHED",
      "REMITTED"),
  CHECK_COMPLIANCE(ProcessId.ORDER_IN_FORCE, Role.CASE_REVIEW_OFFICER, "COMPLIANT", "BREACH"),
  LIST_ORDER_REVIEW(ProcessId.ORDER_IN_FORCE, Role.HEARINGS_MANAGER, "DONE"),
  REVIEW_ORDER(
      ProcessId.ORDER_IN_FORCE, Role.PANEL_CHAIR, "EXTEND", "VARY", "REPLACE", "REVOKE", "LAPSE"),
  ASSESS_REVIEW_REQUEST(
      ProcessId.RULE_12G_REVIEW,
      Role.QUALITY_REVIEWER,
      "NOT_ELIGIBLE",
      "NO_FULL_REVIEW",
      "FULL_REVIEW"),
  DECIDE_REVIEW(ProcessId.RULE_12G_REVIEW, Role.REGISTRAR, "UPHOLD", "FRESH_DECISION"),
  CHECK_RESTORATION_APPLICATION(
      ProcessId.RESTORATION, Role.CASE_REVIEW_OFFICER, "ADMISSIBLE", "NOT_ADMISSIBLE"),
  LIST_RESTORATION_HEARING(ProcessId.RESTORATION, Role.HEARINGS_MANAGER, "DONE"),
  DECIDE_RESTORATION(
      ProcessId.RESTORATION, Role.PANEL_CHAIR, "RESTORE", "RESTORE_WITH_CONDITIONS", "REFUSE"),
  DECIDE_VOLUNTARY_REMOVAL(ProcessId.VOLUNTARY_REMOVAL, Role.REGISTRAR, "GRANT", "REFUSE"),
  CONFIRM_AUTOMATIC_REMOVAL(
      ProcessId.AUTOMATIC_REMOVAL, Role.REGISTRAR, "LISTED_OFFENCE", "NOT_LISTED");

  private static final Map<String, ProcessStep> BY_ID =
      Arrays.stream(values()).collect(Collectors.toMap(ProcessStep::id, Function.identity()));
  private final String id;
  private final ProcessId process;
  private final Role role;
  private final List<String> outcomes;

  ProcessStep(ProcessId process, Role role, String... outcomes) {
    this.id = ProcessModel.camelCase(this);
    this.process = process;
    this.role = role;
    this.outcomes = List.of(outcomes);
  }

  /** The step's id in rooms, work lists and variables, for example {@code decideTriage}. */
  public String id() {
    return id;
  }

  /** The user task's id in the model, for example {@code userTask_decideTriage}. */
  public String userTaskId() {
    return "userTask_" + id();
  }

  public ProcessId process() {
    return process;
  }

  /** Who does it; the candidate group of the user task. */
  public Role role() {
    return role;
  }

  /** The codes it can be answered with. */
  public List<String> outcomes() {
    return outcomes;
  }

  public static Optional<ProcessStep> ofId(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
