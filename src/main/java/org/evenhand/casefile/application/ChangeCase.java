package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.api.NewCase.NewParty;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.Stage;
import org.evenhand.casefile.model.Party;
import org.evenhand.casefile.persistence.Cases;
import org.evenhand.casefile.persistence.Chronology;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;

/** What steps of the stage rooms note on the case itself. */
@Dependent
public class ChangeCase {
  private final Cases cases;
  private final Chronology chronology;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public ChangeCase(Cases cases, Chronology chronology, IdSource ids, Clock clock) {
    this.cases = cases;
    this.chronology = chronology;
    this.ids = ids;
    this.clock = clock;
  }

  /** The concern is about this registrant; the party's name and addresses are the register's. */
  public void isAbout(
      CaseReference reference, PersonId person, UUID employer, NewParty asRegistered) {
    cases.get(reference).isAbout(person, employer);
    var known =
        cases.partiesOf(reference).stream()
            .filter(party -> party.role() == PartyRole.REGISTRANT)
            .findFirst();
    var registrant =
        known.orElseGet(
            () -> {
              var added = new Party(ids.next(), reference, asRegistered);
              cases.add(added);
              return added;
            });
    registrant.isKnownAs(person, asRegistered);
  }

  public void categories(CaseReference reference, List<String> codes) {
    cases.get(reference).isAbout(codes);
  }

  public void risk(CaseReference reference, String level) {
    cases.get(reference).risks(level);
  }

  /** FULL, PARTIAL or NONE: how blind the triage decision is. */
  public void blindMode(CaseReference reference, String mode) {
    cases.get(reference).isDecidedBlind(mode);
  }

  public void addParty(CaseReference reference, NewParty party) {
    cases.add(new Party(ids.next(), reference, party));
  }

  /** From now on this account does this kind of step on the case. */
  public void name(CaseReference reference, Role role, String account) {
    cases.get(reference).name(role, account);
  }

  public void nameNobody(CaseReference reference, Role role) {
    cases.get(reference).nameNobody(role);
  }

  public void enter(CaseReference reference, Stage stage) {
    cases.get(reference).enter(stage, clock.instant());
    chronology.add(reference, Actor.SYSTEM, "STAGE", "stage.entered", stage.name());
  }

  public void close(CaseReference reference, String outcome) {
    cases.get(reference).close(outcome, CivilTime.today(clock), clock.instant());
    chronology.add(reference, Actor.SYSTEM, "STAGE", "case.closed", outcome);
  }

  public void reopen(CaseReference reference, Stage at) {
    cases.get(reference).reopen(at, clock.instant());
    chronology.add(reference, Actor.SYSTEM, "STAGE", "case.reopened", at.name());
  }

  public void happened(
      CaseReference reference, Actor actor, String kind, String event, String detail) {
    chronology.add(reference, actor, kind, event, detail);
  }
}
