package org.evenhand.testing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.evenhand.casefile.api.AllegationDraft;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.NewCase.NewParty;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.casefile.application.SettleEscalations;
import org.evenhand.casefile.application.StartClock;
import org.evenhand.casefile.application.StateAllegations;
import org.evenhand.casefile.application.StopClock;
import org.evenhand.casefile.application.WhoRaisedIt;
import org.evenhand.casefile.persistence.Allegations;
import org.evenhand.casefile.persistence.Cases;
import org.evenhand.casefile.persistence.Chronology;
import org.evenhand.casefile.persistence.Clocks;
import org.evenhand.casefile.persistence.Escalations;
import org.evenhand.correspondence.application.DraftLetter;
import org.evenhand.correspondence.application.LetterOrNone;
import org.evenhand.correspondence.application.SendLetter;
import org.evenhand.correspondence.application.TellWhoRaisedIt;
import org.evenhand.correspondence.application.WriteLetter;
import org.evenhand.correspondence.persistence.Letters;
import org.evenhand.correspondence.persistence.Outbox;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.RuleSet;
import org.evenhand.ruleset.api.RuleSetId;
import org.evenhand.ruleset.application.RuleSets;

/**
 * Steps carried out as the workflow does it, on a database that all tests of one run share: every
 * test opens its own case. A refusal is not undone here, so that a test sees what it changed.
 */
public final class StepBench {
  private static final RuleSets RULES = RuleSets.shipped();
  private static final CaseworkTransactions UNIT = new CaseworkTransactions(Databases.fresh());
  public final CaseworkTransactions unit = UNIT;
  public final MovableClock clock;
  public final RuleSets rules = RULES;
  public final IdSource ids = UUID::randomUUID;

  public StepBench(String now) {
    clock = new MovableClock(now);
  }

  public LocalDate today() {
    return CivilTime.today(clock);
  }

  public CaseReference aCase(RuleSetId of) {
    return CaseFixture.aCase(unit, clock, of);
  }

  public RuleSet rules(RuleSetId id) {
    return rules.load(id);
  }

  public void hasParty(CaseReference reference, NewParty party) {
    unit.doing(() -> changeCase().addParty(reference, party));
  }

  /** A case about allegations on these grounds. */
  public CaseReference aCaseAlleging(RuleSetId of, String... grounds) {
    var reference = aCase(of);
    var drafts =
        java.util.Arrays.stream(grounds)
            .map(ground -> new AllegationDraft("Did " + ground, ground, "DISHONESTY", ""))
            .toList();
    unit.doing(() -> allegations().draft(reference, drafts));
    return reference;
  }

  public static Actor actor(String account, Role... roles) {
    return new Actor(account, "Somebody called " + account, Set.of(roles));
  }

  public StepContext context(CaseReference reference, RuleSetId of, String account) {
    return context(reference, of, account, Map.of());
  }

  public StepContext context(
      CaseReference reference, RuleSetId of, String account, Map<String, String> scope) {
    return new StepContext(
        UUID.randomUUID(), reference, rules.load(of), actor(account), today(), scope);
  }

  /** Carries a step out in a transaction of its own, if its form finds the answers good. */
  public Outcome<StepResult> does(HumanStep step, StepContext context, Answers answers) {
    return unit.asking(
        entities -> {
          var form = step.form(context);
          var problems = form.check(answers);
          return problems.isEmpty()
              ? step.carryOut(context, form.keepAsked(answers))
              : Outcome.<StepResult>refused(problems);
        });
  }

  public StepForm form(HumanStep step, StepContext context) {
    return unit.asking(entities -> step.form(context));
  }

  /** The values that a question of a step offers. */
  public java.util.List<String> offered(HumanStep step, StepContext context, String question) {
    return form(step, context).question(question).orElseThrow().options().stream()
        .map(Option::value)
        .toList();
  }

  /** Reads rows in a transaction. */
  public <T> T read(Supplier<T> work) {
    return unit.asking(entities -> work.get());
  }

  /** Answers by question and value, in turn. */
  public static Answers answers(String... questionsAndValues) {
    var answers = Answers.NONE;
    for (int at = 0; at < questionsAndValues.length; at += 2) {
      answers = answers.with(questionsAndValues[at], questionsAndValues[at + 1]);
    }
    return answers;
  }

  public Cases cases() {
    return new Cases(unit.entities());
  }

  public ReadCase readCase() {
    return new ReadCase(cases(), chronology());
  }

  public ChangeCase changeCase() {
    return new ChangeCase(cases(), chronology(), ids, clock);
  }

  public StateAllegations allegations() {
    return new StateAllegations(new Allegations(unit.entities()), cases(), ids);
  }

  public StartClock startClock() {
    return new StartClock(cases(), new Clocks(unit.entities()), rules, ids);
  }

  public StopClock stopClock() {
    var settle = new SettleEscalations(new Escalations(unit.source()), clock);
    return new StopClock(new Clocks(unit.entities()), rules, settle);
  }

  public Letters letters() {
    return new Letters(unit.source());
  }

  public WriteLetter writeLetter() {
    var send =
        new SendLetter(
            letters(),
            new Outbox(unit.source()),
            readCase(),
            changeCase(),
            startClock(),
            ids,
            clock);
    return new WriteLetter(readCase(), new DraftLetter(readCase(), rules, clock), send);
  }

  public TellWhoRaisedIt tellWhoRaisedIt() {
    return new TellWhoRaisedIt(new LetterOrNone(writeLetter()), new WhoRaisedIt(readCase()));
  }

  private Chronology chronology() {
    return new Chronology(unit.source(), ids, clock);
  }
}
