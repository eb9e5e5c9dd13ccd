package org.evenhand.identity.model;

import static org.evenhand.identity.api.Reach.INDEX;
import static org.evenhand.identity.api.Reach.NONE;
import static org.evenhand.identity.api.Reach.PUBLIC_RENDITION;
import static org.evenhand.identity.api.Reach.SHELL;
import static org.evenhand.identity.api.Reach.WHOLE;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evenhand.identity.api.Reach;
import org.evenhand.kernel.Role;

/**
 * How much of a case each role reaches at each stage: to anybody of the role, and to whoever the
 * case was given to. A stage that the table does not know gives nothing.
 */
public final class ReachTable {
  /** The stages, in the order of the columns below. */
  public static final List<String> STAGES =
      List.of(
          "RECEIPT",
          "TRIAGE",
          "INVESTIGATION",
          "CASE_EXAMINERS",
          "PRE_HEARING",
          "HEARING",
          "OUTCOME",
          "CLOSED");

  private static final Map<Role, Reach[]> ANYBODY = new EnumMap<>(Role.class);
  private static final Map<Role, Reach[]> NAMED = new EnumMap<>(Role.class);

  private ReachTable() {}

  static {
    anybody(Role.INTAKE_OFFICER, WHOLE, WHOLE, INDEX, INDEX, INDEX, INDEX, INDEX, INDEX);
    anybody(Role.ENQUIRY_HANDLER, INDEX, WHOLE, INDEX, NONE, NONE, NONE, NONE, NONE);
    anybody(Role.REDACTION_OFFICER, NONE, WHOLE, NONE, NONE, NONE, NONE, NONE, NONE);
    anybody(Role.INVESTIGATOR, INDEX, INDEX, INDEX, INDEX, INDEX, INDEX, INDEX, INDEX);
    anybody(Role.LEAD_INVESTIGATOR, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE);
    anybody(Role.HEARINGS_MANAGER, NONE, NONE, SHELL, SHELL, SHELL, SHELL, SHELL, INDEX);
    anybody(Role.HEARINGS_OFFICER, NONE, NONE, SHELL, NONE, SHELL, WHOLE, SHELL, INDEX);
    anybody(Role.CASE_REVIEW_OFFICER, NONE, NONE, NONE, INDEX, INDEX, INDEX, WHOLE, WHOLE);
    anybody(
        Role.PUBLICATIONS_OFFICER,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        PUBLIC_RENDITION,
        PUBLIC_RENDITION);
    anybody(Role.QUALITY_REVIEWER, NONE, NONE, NONE, NONE, NONE, NONE, NONE, WHOLE);
    anybody(Role.REGISTRAR, SHELL, SHELL, SHELL, WHOLE, SHELL, SHELL, WHOLE, WHOLE);

    named(Role.TRIAGE_OFFICER, NONE, WHOLE, NONE, NONE, NONE, NONE, NONE, NONE);
    named(Role.ENQUIRY_HANDLER, WHOLE, WHOLE, WHOLE, NONE, NONE, NONE, NONE, NONE);
    named(Role.INVESTIGATOR, INDEX, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE);
    named(Role.LAY_EXAMINER, NONE, NONE, NONE, WHOLE, NONE, NONE, NONE, NONE);
    named(Role.PROFESSIONAL_EXAMINER, NONE, NONE, NONE, WHOLE, NONE, NONE, NONE, NONE);
    named(Role.ADJUDICATOR, NONE, NONE, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE);
    named(Role.PANEL_CHAIR, NONE, NONE, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE);
    named(Role.LEGAL_ADVISER, NONE, NONE, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE);
    named(Role.CASE_PRESENTER, NONE, NONE, WHOLE, NONE, WHOLE, WHOLE, WHOLE, NONE);
    named(Role.QUALITY_REVIEWER, NONE, NONE, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE);
    named(Role.REGISTRAR, WHOLE, SHELL, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE);
  }

  /** What a role reaches; the more of the two where the case was given to the person. */
  public static Reach of(Role role, String stage, boolean named) {
    var open = at(ANYBODY, role, stage);
    var given = named ? at(NAMED, role, stage) : NONE;
    return given.includes(open) ? given : open;
  }

  private static Reach at(Map<Role, Reach[]> table, Role role, String stage) {
    var column = STAGES.indexOf(stage);
    var row = table.get(role);
    return row == null || column < 0 ? NONE : row[column];
  }

  private static void anybody(Role role, Reach... byStage) {
    ANYBODY.put(role, byStage);
  }

  private static void named(Role role, Reach... byStage) {
    NAMED.put(role, byStage);
  }
}
