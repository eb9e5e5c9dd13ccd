package org.evenhand.interimorder.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.casefile.application.Escalated;
import org.evenhand.casefile.application.EscalationTargets;
import org.evenhand.casefile.application.HandleIncidents;
import org.evenhand.casefile.application.ListClocks;
import org.evenhand.casefile.application.RaiseEscalations;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.casefile.application.ReportIncident;
import org.evenhand.casefile.application.SettleEscalations;
import org.evenhand.casefile.application.StartClock;
import org.evenhand.casefile.application.StopClock;
import org.evenhand.casefile.persistence.Cases;
import org.evenhand.casefile.persistence.Chronology;
import org.evenhand.casefile.persistence.Clocks;
import org.evenhand.casefile.persistence.Escalations;
import org.evenhand.casefile.persistence.Incidents;
import org.evenhand.correspondence.application.DraftLetter;
import org.evenhand.correspondence.application.SendLetter;
import org.evenhand.correspondence.application.WriteLetter;
import org.evenhand.correspondence.persistence.Letters;
import org.evenhand.correspondence.persistence.Outbox;
import org.evenhand.interimorder.api.InterimOrderView;
import org.evenhand.interimorder.persistence.InterimOrders;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.RuleSetId;
import org.evenhand.ruleset.application.RuleSets;
import org.evenhand.testing.CaseFixture;
import org.evenhand.testing.CaseworkTransactions;
import org.evenhand.testing.MovableClock;

/** The room put together on a test database, with people to be told and a pool to sit. */
final class InterimDesk {
  static final Actor RUTH = new Actor("ruth", "Ruth Fairweather", Set.of(Role.INVESTIGATOR));
  static final Actor DEV = new Actor("dev", "Dev Anand", Set.of(Role.INVESTIGATOR));

  final CaseworkTransactions unit;
  final MovableClock clock;
  final RuleSets rules = RuleSets.shipped();
  final IdSource ids = UUID::randomUUID;
  final List<InterimOrderView> register = Collections.synchronizedList(new ArrayList<>());
  final List<CaseReference> ended = Collections.synchronizedList(new ArrayList<>());
  final List<UUID> sat = Collections.synchronizedList(new ArrayList<>());

  InterimDesk(CaseworkTransactions unit, MovableClock clock) {
    this.unit = unit;
    this.clock = clock;
  }

  LocalDate today() {
    return CivilTime.today(clock);
  }

  /** A case under a rule set. */
  CaseReference aCase(RuleSetId of) {
    return CaseFixture.aCase(unit, clock, of);
  }

  StepContext context(CaseReference reference, RuleSetId of, UUID order) {
    return new StepContext(
        UUID.randomUUID(),
        reference,
        rules.load(of),
        RUTH,
        today(),
        Map.of("interimOrderId", order.toString()));
  }

  /** Carries a step out in a transaction of its own, if its form finds the answers good. */
  Outcome<StepResult> carryOut(
      Function<InterimDesk, HumanStep> step, StepContext context, Answers answers) {
    return unit.asking(
        entities -> {
          var here = step.apply(this);
          var problems = here.form(context).check(answers);
          return problems.isEmpty()
              ? here.carryOut(context, here.form(context).keepAsked(answers))
              : Outcome.<StepResult>refused(problems);
        });
  }

  /** An order of a case, made today for some months. */
  UUID made(CaseReference reference, RuleSetId of, int months) {
    var id = UUID.randomUUID();
    var context = context(reference, of, id);
    carryOut(InterimDesk::refer, context, referral(today())).value();
    carryOut(InterimDesk::decide, context, suspension(today(), months)).value();
    return id;
  }

  static Answers referral(LocalDate seenOn) {
    return Answers.NONE
        .with("riskSeenOn", seenOn.toString())
        .with("referral", "REFER")
        .with("grounds", "PUBLIC_PROTECTION")
        .with("reasons", "Risk of repetition");
  }

  static Answers suspension(LocalDate day, int months) {
    return Answers.NONE
        .with("decidedOn", day.toString())
        .with("attended", "YES")
        .with("represented", "NO")
        .with("decision", "INTERIM_SUSPENSION")
        .with("grounds", "PUBLIC_PROTECTION")
        .with("months", String.valueOf(months))
        .with("reasons", "Necessary");
  }

  static Answers review(LocalDate day, String decision) {
    return Answers.NONE
        .with("decidedOn", day.toString())
        .with("attended", "NO")
        .with("represented", "YES")
        .with("decision", decision)
        .with("conditions", "Does not work alone\nTells us of a new employer")
        .with("reasons", "Still necessary");
  }

  /** The grounds that a referral offers. */
  List<String> groundsOffered(StepContext context) {
    return unit.asking(
        entities ->
            refer().form(context).question("grounds").orElseThrow().options().stream()
                .map(Option::value)
                .toList());
  }

  ReferForInterimOrder refer() {
    return new ReferForInterimOrder(orders(), stopClock());
  }

  ListInterimOrderHearing list() {
    return new ListInterimOrderHearing(orders(), adjudicators(), startClock());
  }

  GiveInterimOrderNotice notice() {
    return new GiveInterimOrderNotice(orders(), letter(), stopClock());
  }

  DecideInterimOrder decide() {
    return new DecideInterimOrder(orders(), watch(), events(), adjudicators());
  }

  TellEmployerOfInterimOrder tellEmployer() {
    return new TellEmployerOfInterimOrder(orders(), letter());
  }

  ListInterimOrderReview listReview() {
    return new ListInterimOrderReview(orders(), adjudicators());
  }

  GiveInterimOrderReviewNotice reviewNotice() {
    return new GiveInterimOrderReviewNotice(orders(), letter());
  }

  DecideInterimOrderReview review() {
    return new DecideInterimOrderReview(orders(), watch(), events(), adjudicators());
  }

  ConsiderHighCourtExtension consider() {
    return new ConsiderHighCourtExtension(orders(), watch(), events());
  }

  RecordHighCourtOrder court() {
    return new RecordHighCourtOrder(orders(), watch(), events());
  }

  EndInterimOrder end() {
    return new EndInterimOrder(orders(), watch(), events(), rules, ended::add, chronicle());
  }

  CoverTheGap cover() {
    return new CoverTheGap(orders(), end(), watch(), events(), ids);
  }

  GuardInterimOrders guard() {
    return new GuardInterimOrders(
        orders(),
        new RaiseEscalations(escalations(), people(), ids, clock),
        new Escalated(escalations()),
        new ReportIncident(new Incidents(unit.source()), ids, clock),
        watch(),
        events(),
        ended::add,
        chronicle(),
        rules,
        clock);
  }

  RecordInterimOrderAct act() {
    return new RecordInterimOrderAct(
        orders(), new Escalated(escalations()), settle(), events(), chronicle(), rules, clock);
  }

  ReadInterimOrders read() {
    return new ReadInterimOrders(
        orders(), new HandleIncidents(new Incidents(unit.source()), clock), clock);
  }

  WatchInterimOrders watchAll() {
    var incidents = new HandleIncidents(new Incidents(unit.source()), clock);
    return new WatchInterimOrders(read(), new Escalated(escalations()), incidents, clock);
  }

  ListClocks clocks() {
    return new ListClocks(new Clocks(unit.entities()), rules, clock);
  }

  Letters letters() {
    return new Letters(unit.source());
  }

  Escalations escalations() {
    return new Escalations(unit.source());
  }

  InterimOrderView view(UUID order) {
    return unit.asking(entities -> orders().get(order).view());
  }

  InterimOrders orders() {
    return new InterimOrders(unit.entities());
  }

  private Watch watch() {
    return new Watch(startClock(), stopClock(), settle(), register::add);
  }

  private OrderRecord events() {
    return new OrderRecord(orders(), ids, clock);
  }

  private StartClock startClock() {
    return new StartClock(cases(), new Clocks(unit.entities()), rules, ids);
  }

  private StopClock stopClock() {
    return new StopClock(new Clocks(unit.entities()), rules, settle());
  }

  private SettleEscalations settle() {
    return new SettleEscalations(escalations(), clock);
  }

  private ChangeCase chronicle() {
    return new ChangeCase(cases(), chronology(), ids, clock);
  }

  private WriteLetter letter() {
    var read = new ReadCase(cases(), chronology());
    var send =
        new SendLetter(
            letters(), new Outbox(unit.source()), read, chronicle(), startClock(), ids, clock);
    return new WriteLetter(read, new DraftLetter(read, rules, clock), send);
  }

  private Cases cases() {
    return new Cases(unit.entities());
  }

  private Chronology chronology() {
    return new Chronology(unit.source(), ids, clock);
  }

  private static EscalationTargets people() {
    return (reference, target) ->
        switch (target.code()) {
          case "owner" -> List.of("ruth");
          case "deputy" -> List.of("dev");
          case "executive" -> List.of("rosa");
          default -> List.of();
        };
  }

  private Adjudicators adjudicators() {
    return new Adjudicators() {
      @Override
      public List<Option> eligible(LocalDate day) {
        return List.of(
            new Option("m1", "Ada Marsh"),
            new Option("m2", "Ben Okoro"),
            new Option("m3", "Cai Lunt"));
      }

      @Override
      public Outcome<Named> name(StepContext context, LocalDate day, List<String> members) {
        return Outcome.done(new Named(UUID.randomUUID(), "ada"));
      }

      @Override
      public void sat(CaseReference reference, UUID panel) {
        sat.add(panel);
      }
    };
  }
}
