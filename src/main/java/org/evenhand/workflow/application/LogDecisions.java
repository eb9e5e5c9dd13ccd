package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.casefile.api.CaseView;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.Lane;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.decisionlog.api.EntryDraft;
import org.evenhand.decisionlog.api.EntryField;
import org.evenhand.decisionlog.api.EntryKind;
import org.evenhand.decisionlog.application.RecordEntry;
import org.evenhand.kernel.IdSource;
import org.evenhand.ruleset.api.DecisionRule.LegalTest;
import org.evenhand.ruleset.api.RuleSet;

/**
 * Writes the decisions of a step to the decision log: what the step told, and beside it who
 * decided, in which role, under which rules, what was open to them, what they could see and how
 * long it took.
 */
@Dependent
public class LogDecisions {
  private final RecordEntry log;
  private final ReadCase cases;
  private final ViewManifest views;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public LogDecisions(
      RecordEntry log, ReadCase cases, ViewManifest views, IdSource ids, Clock clock) {
    this.log = log;
    this.cases = cases;
    this.views = views;
    this.ids = ids;
    this.clock = clock;
  }

  /** Writes them, and answers the ids of their entries. */
  List<UUID> of(CarriedOut carried, Instant openedAt) {
    var written = new ArrayList<UUID>();
    for (var taken : carried.result().decisions()) {
      mustBeTheirs(carried, taken);
      var entry = entry(carried, taken, openedAt);
      log.record(entry);
      written.add(entry.id());
    }
    return written;
  }

  private static void mustBeTheirs(CarriedOut carried, DecisionTaken taken) {
    var point = taken.point();
    if (!carried.step().decides().contains(point)) {
      throw new IllegalStateException(carried.step().id() + " may not decide " + point.code());
    }
    if (!carried.context().rules().isOpen(point, taken.outcome())) {
      throw new IllegalStateException(
          carried.context().rules().id() + " opens no " + taken.outcome() + " at " + point.code());
    }
  }

  private EntryDraft entry(CarriedOut carried, DecisionTaken taken, Instant openedAt) {
    var file = cases.get(carried.item().caseReference());
    var fields = new TreeMap<String, Object>();
    about(fields, file);
    decided(fields, taken, carried.context().rules());
    circumstances(fields, carried, file, openedAt);
    fields.put(EntryField.FACTS.key(), UnblindedDecision.facts(carried, taken));
    fields.put(EntryField.OPTIONS_AVAILABLE.key(), options(carried, taken));
    return new EntryDraft(
        ids.next(),
        EntryKind.DECISION,
        Optional.of(taken.point()),
        "",
        file.rules().toString(),
        clock.instant(),
        Optional.empty(),
        fields);
  }

  static void about(Map<String, Object> fields, CaseView file) {
    fields.put(EntryField.CASE_REFERENCE.key(), file.reference().value());
    fields.put(EntryField.REGISTRANT_KEY.key(), file.registrant().map(Object::toString).orElse(""));
    fields.put(EntryField.EMPLOYER_KEY.key(), file.employer().map(Object::toString).orElse(""));
    fields.put(EntryField.REFERRAL_SOURCE_TYPE.key(), file.sourceType().name());
    fields.put(EntryField.ALLEGATION_CATEGORIES.key(), file.categories());
    fields.put(EntryField.STAGE_ENTERED_AT.key(), file.stageEnteredAt().toString());
  }

  /** The test that the step names, or those of the rule set, by their codes. */
  static String test(DecisionTaken taken, RuleSet rules) {
    return taken.test().isEmpty()
        ? rules.decision(taken.point()).tests().stream()
            .map(LegalTest::code)
            .collect(Collectors.joining(","))
        : taken.test();
  }

  private static void decided(Map<String, Object> fields, DecisionTaken taken, RuleSet rules) {
    fields.put(EntryField.OUTCOME.key(), taken.outcome());
    fields.put(EntryField.TEST_APPLIED.key(), test(taken, rules));
    fields.put(
        EntryField.REASONS.key(),
        taken.reasons().stream()
            .map(
                reason ->
                    Map.of(
                        "factor", reason.factor(),
                        "weight", reason.weight(),
                        "evidence", reason.evidence(),
                        "text", reason.text()))
            .toList());
  }

  private void circumstances(
      Map<String, Object> fields, CarriedOut carried, CaseView file, Instant openedAt) {
    var context = carried.context();
    var lane = carried.item().lane();
    var minutes = Math.max(0, Duration.between(openedAt, clock.instant()).toMinutes());
    fields.put(EntryField.DECIDERS.key(), List.of(context.actor().account()));
    fields.put(EntryField.DECIDER_ROLE.key(), carried.item().role().code());
    fields.put(EntryField.GUIDANCE.key(), carried.form().guidance());
    fields.put(EntryField.MINUTES_SPENT.key(), minutes);
    fields.put(EntryField.BLIND_MODE.key(), lane == Lane.BLIND ? file.blindMode() : "NONE");
    fields.put(EntryField.VIEW_MANIFEST_HASH.key(), views.hashOf(file.reference(), lane));
  }

  /** The answers that were open to the decider where the outcome was chosen from a list. */
  private static List<String> options(CarriedOut carried, DecisionTaken taken) {
    return carried.form().questions().stream()
        .filter(question -> offers(question, taken.outcome()))
        .findFirst()
        .map(question -> question.options().stream().map(Question.Option::value).toList())
        .orElse(List.of());
  }

  private static boolean offers(Question question, String outcome) {
    return question.options().stream().anyMatch(option -> option.value().equals(outcome));
  }
}
