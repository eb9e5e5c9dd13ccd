package org.evenhand.workflow.bridges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.casefile.api.CaseView;
import org.evenhand.casefile.application.EscalationTargets;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.identity.api.AccountView;
import org.evenhand.identity.application.FindAccounts;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.EscalationTarget;

/**
 * Who owns a case, who stands in, and who answers for it all. The owner is whoever the case names
 * for the work in hand; deputies are colleagues of the same role; the executive is the registrar.
 * Where several could be told the case's reference decides who is first, so that not everything
 * falls to one person. Only people who can sign in are named.
 */
@Dependent
public class NamedColleagues implements EscalationTargets {
  private static final List<Role> OWNERS =
      List.of(Role.CASE_REVIEW_OFFICER, Role.INVESTIGATOR, Role.INTAKE_OFFICER);
  private final FindAccounts accounts;
  private final ReadCase cases;

  @Inject
  public NamedColleagues(FindAccounts accounts, ReadCase cases) {
    this.accounts = accounts;
    this.cases = cases;
  }

  @Override
  public List<String> named(CaseReference reference, EscalationTarget target) {
    var file = cases.get(reference);
    if (target.equals(EscalationTarget.OWNER)) {
      return held(file, owning(file));
    }
    if (target.equals(EscalationTarget.DEPUTY)) {
      return team(reference, owning(file));
    }
    return held(file, target.role().orElse(Role.REGISTRAR));
  }

  /** The kind of officer whose case it now is. */
  private static Role owning(CaseView file) {
    return OWNERS.stream()
        .filter(role -> file.holder(role).isPresent())
        .findFirst()
        .orElse(Role.INVESTIGATOR);
  }

  /** The one the case names, if they can still sign in, and then the team. */
  private List<String> held(CaseView file, Role role) {
    var team = team(file.reference(), role);
    return Stream.concat(file.holder(role).filter(team::contains).stream(), team.stream())
        .distinct()
        .toList();
  }

  private List<String> team(CaseReference reference, Role role) {
    var team =
        new java.util.ArrayList<>(accounts.with(role).stream().map(AccountView::name).toList());
    if (!team.isEmpty()) {
      Collections.rotate(team, Math.floorMod(reference.value().hashCode(), team.size()));
    }
    return team;
  }
}
