package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.api.Lane;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.decisionlog.api.EntryDraft;
import org.evenhand.decisionlog.api.EntryField;
import org.evenhand.decisionlog.api.EntryKind;
import org.evenhand.decisionlog.application.RecordEntry;
import org.evenhand.hearing.api.ChosenMend;
import org.evenhand.hearing.api.MendedHearing;
import org.evenhand.hearing.application.ChooseMend;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.MayActOn;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.workflow.ProcessStep;

/**
 * Mends a block after somebody fell out, one way of those that were worked out: panels, days,
 * invitations and the entries of the decision log in one transaction, or nothing.
 */
@Dependent
public class MendPanel {
  private static final String EVENT = "hearing.mended";

  private final ChooseMend mends;
  private final MayActOn walls;
  private final Steps steps;
  private final ReadCase cases;
  private final ChangeCase chronology;
  private final RecordEntry log;
  private final ViewManifest views;
  private final CurrentActor actor;
  private final IdSource ids;
  private final Clock clock;
  private final Undo undo;

  @Inject
  public MendPanel(
      ChooseMend mends,
      MayActOn walls,
      Steps steps,
      ReadCase cases,
      ChangeCase chronology,
      RecordEntry log,
      ViewManifest views,
      CurrentActor actor,
      IdSource ids,
      Clock clock,
      Undo undo) {
    this.mends = mends;
    this.walls = walls;
    this.steps = steps;
    this.cases = cases;
    this.chronology = chronology;
    this.log = log;
    this.views = views;
    this.actor = actor;
    this.ids = ids;
    this.clock = clock;
    this.undo = undo;
  }

  /** For the container's interceptors. */
  protected MendPanel() {
    this(null, null, null, null, null, null, null, null, null, null, null);
  }

  /**
   * @param way its number on the screen
   * @return how many hearings changed, or why nothing did; sent twice, it is done once
   */
  @Transactional
  @RequiresPermissions(Permission.HEARING_LIST)
  public Outcome<Integer> mend(UUID mend, int way) {
    var chosen = mends.choose(mend, way);
    var problems = chosen.isDone() ? notTheirs(chosen.value()) : chosen.problems();
    if (!problems.isEmpty()) {
      undo.everything();
      return Outcome.refused(problems);
    }
    chosen.value().hearings().forEach(hearing -> tell(chosen.value(), hearing));
    return Outcome.done(chosen.value().hearings().size());
  }

  /** Whoever had an earlier part in one of the cases, or declared a conflict, leaves it alone. */
  private List<Problem> notTheirs(ChosenMend chosen) {
    var me = actor.get().account();
    var step = Doorkeeper.planned(steps.get(ProcessStep.EMPANEL_PANEL.id()));
    boolean stands =
        chosen.hearings().stream()
            .anyMatch(hearing -> walls.wall(hearing.caseReference(), me, step).isPresent());
    return stands ? List.of(Problem.of("block.notYours")) : List.of();
  }

  private void tell(ChosenMend chosen, MendedHearing hearing) {
    var file = cases.get(hearing.caseReference());
    var fields = new TreeMap<String, Object>();
    LogDecisions.about(fields, file);
    fields.put(EntryField.OUTCOME.key(), "DONE");
    fields.put(EntryField.TEST_APPLIED.key(), "");
    fields.put(EntryField.REASONS.key(), List.of());
    fields.put(EntryField.DECIDERS.key(), List.of(actor.get().account()));
    fields.put(EntryField.DECIDER_ROLE.key(), Role.HEARINGS_MANAGER.code());
    fields.put(EntryField.BLIND_MODE.key(), "NONE");
    fields.put(
        EntryField.VIEW_MANIFEST_HASH.key(), views.hashOf(file.reference(), Lane.IDENTIFIED));
    fields.put(EntryField.FACTS.key(), facts(chosen, hearing));
    log.record(
        new EntryDraft(
            ids.next(),
            EntryKind.DECISION,
            Optional.of(DecisionPoint.DP_15),
            "",
            file.rules().toString(),
            clock.instant(),
            Optional.empty(),
            fields));
    chronology.happened(file.reference(), actor.get(), "STEP", EVENT, "");
  }

  private static Map<String, String> facts(ChosenMend chosen, MendedHearing hearing) {
    return new TreeMap<>(
        Map.of(
            "mend", chosen.mend().toString(),
            "way", chosen.kinds(),
            "panel", hearing.panel().toString(),
            "panel_before", hearing.before().toString(),
            "seats", String.valueOf(hearing.seats()),
            "first_day", hearing.first().toString()));
  }
}
