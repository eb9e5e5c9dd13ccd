package org.evenhand.panel.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Outcome;
import org.evenhand.panel.api.ConflictReason;
import org.evenhand.panel.api.ConflictView;
import org.evenhand.panel.api.MemberAct;
import org.evenhand.panel.api.MemberFile;
import org.evenhand.panel.api.NewConflict;
import org.evenhand.panel.api.NewConflict.About;
import org.evenhand.panel.api.Whose;
import org.evenhand.panel.model.ConflictRules;
import org.evenhand.panel.persistence.Conflicts;
import org.evenhand.panel.persistence.MemberActs;

/**
 * A member is too near to a case, an employer or a person: they are not named for such cases, and
 * what they reach of them is closed at once, by the wall of the identity room. Whether there is a
 * case of a reference is not told.
 */
@Dependent
public class DeclareConflict {
  private static final Set<ConflictReason> DECLARED =
      Set.of(
          ConflictReason.DECLARED,
          ConflictReason.DECLARED_EMPLOYER,
          ConflictReason.DECLARED_PERSON);

  private final MemberMeant meant;
  private final Conflicts conflicts;
  private final MemberActs acts;
  private final ReadCase cases;
  private final org.evenhand.identity.application.DeclareConflict wall;
  private final Clock clock;

  @Inject
  DeclareConflict(
      MemberMeant meant,
      Conflicts conflicts,
      MemberActs acts,
      ReadCase cases,
      org.evenhand.identity.application.DeclareConflict wall,
      Clock clock) {
    this.meant = meant;
    this.conflicts = conflicts;
    this.acts = acts;
    this.cases = cases;
    this.wall = wall;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected DeclareConflict() {
    this(null, null, null, null, null, null);
  }

  /**
   * @param id of the form it comes from: sent twice, it is declared once
   */
  @Transactional
  @RequiresPermissions(
      value = {Permission.POOL_OWN, Permission.POOL_KEEP},
      logical = Logical.OR)
  public Outcome<UUID> declare(Whose whose, NewConflict typed, UUID id) {
    var said = ConflictRules.tidy(typed);
    return meant
        .by(whose)
        .then(
            member -> {
              var problems = ConflictRules.brokenBy(said);
              return problems.isEmpty()
                  ? write(member, whose, said, id)
                  : Outcome.<UUID>refused(problems);
            });
  }

  private Outcome<UUID> write(MemberFile member, Whose whose, NewConflict said, UUID id) {
    var now = clock.instant();
    var by = whose.by().account();
    if (conflicts.add(id, member.member().id(), said, by, now)) {
      var detail = said.about() + " " + said.why();
      acts.add(member.member().id(), new MemberAct(now, by, "CONFLICT", detail, whose.reason()));
      close(member, said);
    }
    return Outcome.done(id);
  }

  private void close(MemberFile member, NewConflict said) {
    var whose = new Actor(member.member().account(), member.member().name(), Set.of());
    var why = said.words().isBlank() ? said.why().name() : said.words();
    for (var reference : closed(member, said)) {
      wall.declare(whose, reference, why);
    }
  }

  /** The case itself, or those that the member was named to and that it makes them too near to. */
  private List<CaseReference> closed(MemberFile member, NewConflict said) {
    if (said.about() == About.CASE) {
      var reference = new CaseReference(said.what());
      return cases.find(reference).isPresent() ? List.of(reference) : List.of();
    }
    var id = member.member().id();
    return conflicts.on(conflicts.seatedOn(id), CivilTime.today(clock)).stream()
        .filter(found -> found.member().equals(id) && DECLARED.contains(found.reason()))
        .map(ConflictView::reference)
        .distinct()
        .toList();
  }
}
