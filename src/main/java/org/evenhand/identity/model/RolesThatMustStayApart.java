package org.evenhand.identity.model;

import static org.evenhand.kernel.Role.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;

/**
 * Roles that one account never holds together, whatever the case. Who may not act twice on the same
 * case is for the walls.
 */
public final class RolesThatMustStayApart {
  private record Wall(String key, Set<Role> one, Set<Role> other) {
    boolean standsBetween(Set<Role> roles) {
      return one.stream().anyMatch(roles::contains) && other.stream().anyMatch(roles::contains);
    }
  }

  private static final Set<Role> KNOWS_WHO =
      EnumSet.of(
          INTAKE_OFFICER,
          ENQUIRY_HANDLER,
          REDACTION_OFFICER,
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
          REGISTRAR);
  private static final Set<Role> WORKS_ON_CASES = withTriage();
  private static final Set<Role> JUDGES =
      EnumSet.of(LAY_EXAMINER, PROFESSIONAL_EXAMINER, ADJUDICATOR, PANEL_CHAIR);

  private static final List<Wall> WALLS =
      List.of(
          new Wall("account.roles.blind", EnumSet.of(TRIAGE_OFFICER), KNOWS_WHO),
          new Wall(
              "account.roles.equality",
              EnumSet.of(EDI_ANALYST, EQUALITY_ASSURANCE),
              WORKS_ON_CASES),
          new Wall("account.roles.admin", EnumSet.of(SYSTEM_ADMIN), WORKS_ON_CASES),
          new Wall(
              "account.roles.dpo",
              EnumSet.of(DATA_PROTECTION_OFFICER),
              union(WORKS_ON_CASES, EnumSet.of(SYSTEM_ADMIN))),
          new Wall("account.roles.board", EnumSet.of(BOARD_MEMBER), JUDGES),
          new Wall(
              "account.roles.layOrProfessional",
              EnumSet.of(LAY_EXAMINER),
              EnumSet.of(PROFESSIONAL_EXAMINER)),
          new Wall(
              "account.roles.publishes",
              EnumSet.of(PUBLICATIONS_OFFICER),
              EnumSet.of(INVESTIGATOR, LEAD_INVESTIGATOR)),
          new Wall(
              "account.roles.presents",
              EnumSet.of(CASE_PRESENTER),
              union(JUDGES, EnumSet.of(LEGAL_ADVISER))),
          new Wall(
              "account.roles.advises",
              EnumSet.of(LEGAL_ADVISER),
              EnumSet.of(ADJUDICATOR, PANEL_CHAIR)));

  private RolesThatMustStayApart() {}

  /** One problem for each wall that the set of roles would climb over. */
  public static List<Problem> check(Set<Role> roles) {
    var problems = new ArrayList<Problem>();
    for (var wall : WALLS) {
      if (wall.standsBetween(roles)) {
        problems.add(Problem.at("roles", wall.key()));
      }
    }
    return problems;
  }

  private static Set<Role> withTriage() {
    return union(KNOWS_WHO, EnumSet.of(TRIAGE_OFFICER));
  }

  private static Set<Role> union(Set<Role> some, Set<Role> more) {
    var all = EnumSet.copyOf(some);
    all.addAll(more);
    return all;
  }
}
