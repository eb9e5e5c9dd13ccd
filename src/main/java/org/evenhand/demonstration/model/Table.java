package org.evenhand.demonstration.model;

/** The tables of casework that a history is written to, with the columns that are filled. */
public enum Table {
  CASE_FILE(
      "reference, file_number, registrant_id, employer_id, stage, stage_entered_at, open, closed_on,"
          + " outcome, rule_set, received_on, opened_at, source_type, summary, support_needs,"
          + " raised_first, categories, risk, blind_mode, version"),
  CASE_ROLE("case_reference, role, account"),
  PARTY("id, case_reference, role, person_id, name, organisation, email, address, version"),
  CHRONOLOGY("id, case_reference, at, account, kind, event, detail"),
  CLOCK(
      "id, case_reference, kind, rule_code, rule_set, label, about, started_on, due_on, state,"
          + " guarded, breached_on, stopped_on, stopped_by, stopped_step, version"),
  ALLEGATION(
      "id, case_reference, number, text, ground, category, outside_uk, outside_uk_reasons, agreed,"
          + " finding, version"),
  INVOLVEMENT("case_reference, account, step, at"),
  CONCERN(
      "id, case_reference, submission, channel, source_type, received_on, recorded_at, recorded_by,"
          + " answers"),
  EMPLOYER_CHECKS(
      "concern_id, employer_name, local_steps, support_offered, impartial_review, raised_first"),
  CASE_LINK("case_reference, linked_to, kind"),
  RISK_SCREEN("id, case_reference, level, reasons, screened_by, screened_on, next_review_on"),
  TRIAGE_ENQUIRY("id, case_reference, asked_whom, answer, made_by, made_on"),
  ANONYMISED_FILE(
      "id, case_reference, number, state, mode, reason_code, text, sha256, prepared_by, prepared_at,"
          + " reviewed_by, reviewed_at, review_note, version"),
  INVESTIGATION(
      "case_reference, plan, planned_end, evidence_summary, report, disclosed_on, response_due_on,"
          + " response, response_state, represented, version"),
  EXAMINER_VIEW(
      "id, case_reference, round, role, account, given_at, prospect, public_interest, disposal,"
          + " reasons"),
  EXAMINATION(
      "case_reference, round, prospect, public_interest, disposal, months, terms, reasons, question,"
          + " response, version"),
  INTERIM_ORDER(
      "id, case_reference, rule_set, state, kind, grounds, risk_seen_on, hearing_on, hearing_time,"
          + " hearing_mode, hearing_venue, panel_id, chair, notice_sent_on, notice_shorter,"
          + " conditions, made_on, ends_on, review_by, review_code, review_from, review_open,"
          + " extension_applied_on, ends_as_decided, extended, ended_on, version"),
  INTERIM_ORDER_EVENT(
      "id, order_id, kind, happened_on, account, at, outcome, code, due_on, detail"),
  PANEL("id, case_reference, purpose, sits_from, named_by, named_at"),
  PANEL_SEAT("panel_id, member_id, chair"),
  HEARING(
      "id, case_reference, type, state, first_day, last_day, mode, venue, panel_id, directions,"
          + " notice_sent_on, notice_waived, attended, represented, privacy, days, wanted_mode,"
          + " witnesses, asked_on, version"),
  HEARING_FINDING("id, hearing_id, kind, outcome, reasons, found_at"),
  FINAL_ORDER(
      "id, case_reference, kind, months, terms, made_on, made_by, state, takes_effect_on, ends_on,"
          + " version"),
  ORDER_EVENT("id, order_id, at, account, event, detail"),
  PUBLICATION(
      "id, case_reference, order_id, title, public_text, private_text, state, prepared_by,"
          + " approved_by, published_on, until, version"),
  REGISTER_ANNOTATION(
      "id, registrant_id, code, effect, from_day, last_day, case_reference, recorded_at,"
          + " recorded_by, version"),
  WORK_ITEM(
      "task_id, case_reference, file_number, step, role, lane, assignee, created_at, due_on,"
          + " due_by_law, due_rule, state"),
  STEP_DONE("task_id, case_reference, step, account, at, outcome, answers, decisions");

  private final String columns;

  Table(String columns) {
    this.columns = columns;
  }

  /** As COPY wants it. */
  public String target() {
    return "casework." + name().toLowerCase(java.util.Locale.ROOT) + " (" + columns + ")";
  }

  int width() {
    return columns.split(",").length;
  }
}
