package org.evenhand.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person does at the regulator. One code each, used as the candidate group of user tasks and
 * as the prefix of permissions. What each may see is the table of the identity room.
 */
public enum Role {
  INTAKE_OFFICER,
  ENQUIRY_HANDLER,
  REDACTION_OFFICER,
  TRIAGE_OFFICER,
  INVESTIGATOR,
  LEAD_INVESTIGATOR,
  LAY_EXAMINER,
  PROFESSIONAL_EXAMINER,
  ADJUDICATOR,
  PANEL_CHAIR,
  LEGAL_ADVISER,
  CASE_PRESENTER,
  HEARINGS_MANAGER,
  HEARINGS_OFFICER,
  CASE_REVIEW_OFFICER,
  PUBLICATIONS_OFFICER,
  QUALITY_REVIEWER,
  EDI_ANALYST,
  EQUALITY_ASSURANCE,
  BOARD_MEMBER,
  DATA_PROTECTION_OFFICER,
  REGISTRAR,
  SYSTEM_ADMIN;

  /** The code in process models, permissions and the database, for example {@code lay_examiner}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Role> ofCode(String code) {
    return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
  }
}
