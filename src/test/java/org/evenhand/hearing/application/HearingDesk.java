package org.evenhand.hearing.application;

import static org.evenhand.testing.CaseFixture.SOCIAL_WORK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.NewCase.NewParty;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.correspondence.application.SendNote;
import org.evenhand.correspondence.delivery.MailSettings;
import org.evenhand.correspondence.persistence.Notes;
import org.evenhand.hearing.model.Finding;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.hearing.persistence.Invitations;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.api.MemberView;
import org.evenhand.panel.api.NewPanel;
import org.evenhand.panel.application.ConflictsOfInterest;
import org.evenhand.panel.application.NamePanel;
import org.evenhand.panel.application.WriteInvitation;
import org.evenhand.panel.model.PanelMember;
import org.evenhand.panel.persistence.Addresses;
import org.evenhand.panel.persistence.Conflicts;
import org.evenhand.panel.persistence.Panels;
import org.evenhand.ruleset.api.HearingType;
import org.evenhand.ruleset.api.OrderKind;
import org.evenhand.ruleset.api.RuleSetId;
import org.evenhand.testing.StepBench;

/** The hearing room put together on the tests' database, with one case and its hearing. */
final class HearingDesk {
  /** An order that a panel made. */
  record Made(OrderKind kind, int months, String terms, String how) {}

  final StepBench bench = new StepBench("2026-03-02T09:00:00Z");
  final List<Made> made = new ArrayList<>();
  final List<Integer> covered = new ArrayList<>();
  final List<UUID> sat = new ArrayList<>();
  final Set<String> tookPart = new HashSet<>();
  final RuleSetId rules;
  final CaseReference reference;
  final UUID hearing = UUID.randomUUID();

  HearingDesk(RuleSetId rules, String... grounds) {
    this.rules = rules;
    this.reference = bench.aCaseAlleging(rules, grounds);
    bench.hasParty(
        reference, new NewParty(PartyRole.COMPLAINANT, "Dana Holroyd", "", "dana@example.org", ""));
    bench.unit.doing(
        () ->
            hearings()
                .add(new Hearing(hearing, reference, HearingType.FINAL, "Statement of case")));
  }

  Hearings hearings() {
    return new Hearings(bench.unit.entities(), bench.ids, bench.clock);
  }

  NamePanel panels() {
    var conflicts = new ConflictsOfInterest(new Conflicts(bench.unit.source()));
    return new NamePanel(
        new Panels(bench.unit.entities()), of -> tookPart, conflicts, bench.ids, bench.clock);
  }

  Chairs chairs() {
    return new Chairs(hearings(), panels());
  }

  GiveDirections directions() {
    return new GiveDirections(hearings(), bench.ids);
  }

  ListHearing list() {
    return new ListHearing(hearings());
  }

  EmpanelPanel empanel() {
    return new EmpanelPanel(hearings(), panels(), invite());
  }

  Invitations invitations() {
    return new Invitations(bench.unit.entities());
  }

  SittingNotes notes() {
    return new SittingNotes(
        panels(),
        new WriteInvitation(new Addresses(bench.unit.source()), bench.clock),
        new SendNote(
            new Notes(bench.unit.source()),
            new MailSettings(name -> Optional.empty()),
            bench.ids,
            bench.clock),
        bench.readCase(),
        bench.rules);
  }

  InviteSeated invite() {
    return new InviteSeated(invitations(), panels(), notes(), bench.ids, bench.clock);
  }

  ServeHearingNotice notice() {
    return new ServeHearingNotice(bench.writeLetter(), hearings(), bench.allegations());
  }

  ConfirmReadiness readiness() {
    return new ConfirmReadiness(hearings(), invite());
  }

  DecideDiscontinuance discontinue() {
    return new DecideDiscontinuance(hearings(), invite(), chairs());
  }

  DecideConsensualDisposal consent() {
    return new DecideConsensualDisposal(hearings(), invite(), chairs(), this::orderMade);
  }

  OpenHearing open() {
    return new OpenHearing(
        hearings(), chairs(), bench.allegations(), (of, panel) -> sat.add(panel));
  }

  FindFacts facts() {
    return new FindFacts(hearings(), bench.allegations(), chairs());
  }

  FindGround ground() {
    return new FindGround(hearings(), chairs());
  }

  FindImpairment impairment() {
    return new FindImpairment(hearings(), chairs());
  }

  DecideSanction sanction() {
    return new DecideSanction(hearings(), chairs(), bench.allegations(), this::orderMade);
  }

  DecideInterimOrderOnSanction cover() {
    return new DecideInterimOrderOnSanction(
        chairs(), (context, months, reasons) -> covered.add(months));
  }

  AnnounceDecision announce() {
    return new AnnounceDecision(
        hearings(),
        new PanelDecision(
            hearings(),
            bench.writeLetter(),
            bench.tellWhoRaisedIt(),
            of -> made.stream().findFirst().map(one -> one.kind() + ", " + one.months())));
  }

  ResumeHearing resume() {
    return new ResumeHearing(hearings());
  }

  private UUID orderMade(
      StepContext context, OrderKind kind, int months, String terms, String how) {
    made.add(new Made(kind, months, terms, how));
    return UUID.randomUUID();
  }

  StepContext context() {
    return bench.context(reference, rules, "chair", Map.of("hearingId", hearing.toString()));
  }

  Outcome<StepResult> does(HumanStep step, Answers answers) {
    return bench.does(step, context(), answers);
  }

  Hearing now() {
    return bench.read(() -> hearings().get(hearing));
  }

  List<Finding> findings() {
    return bench.read(() -> hearings().findings(hearing));
  }

  void listedOn(LocalDate first, LocalDate last) {
    bench.unit.doing(() -> hearings().get(hearing).list(first, last, "REMOTE", "Line 2"));
  }

  /** The hearing has a panel of two. */
  UUID sits() {
    var chair = inThePool(MemberKind.LAY, true).id();
    var other = inThePool(MemberKind.PROFESSIONAL, false).id();
    var day = bench.today();
    var panel =
        new NewPanel(
            reference,
            "FINAL",
            List.of(chair, other),
            chair,
            day,
            day,
            bench.rules(SOCIAL_WORK).panel());
    return bench.read(
        () -> {
          var named = panels().name(panel, bench.context(reference, rules, "meg").actor()).value();
          hearings().get(hearing).sitWith(named.id());
          return named.id();
        });
  }

  /** A member of the pool, of whom nothing else is like anybody's. */
  MemberView inThePool(MemberKind kind, boolean mayChair) {
    var id = UUID.randomUUID();
    var view = new MemberView(id, "Member " + id, kind, mayChair, "account-" + id);
    bench.unit.doing(
        () ->
            new Panels(bench.unit.entities())
                .add(
                    new PanelMember(
                        view,
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2029, 1, 1),
                        LocalDate.of(2027, 1, 1))));
    return view;
  }
}
