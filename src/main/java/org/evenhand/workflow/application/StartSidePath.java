package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.evenhand.casefile.api.CaseView;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.casefile.application.GivenCases;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.MayOpen;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.ruleset.application.RuleSets;
import org.evenhand.workflow.ProcessModel.Message;
import org.evenhand.workflow.ProcessModel.ProcessId;
import org.evenhand.workflow.api.SidePath;

/** Sets something going on a case beside its ordinary way. */
@Dependent
public class StartSidePath {
  private final ReadCase cases;
  private final GivenCases given;
  private final ChangeCase change;
  private final ProcessEngineDoor engine;
  private final MayOpen mayOpen;
  private final CurrentActor actor;
  private final RuleSets rules;
  private final IdSource ids;

  @Inject
  public StartSidePath(
      ReadCase cases,
      GivenCases given,
      ChangeCase change,
      ProcessEngineDoor engine,
      MayOpen mayOpen,
      CurrentActor actor,
      RuleSets rules,
      IdSource ids) {
    this.cases = cases;
    this.given = given;
    this.change = change;
    this.engine = engine;
    this.mayOpen = mayOpen;
    this.actor = actor;
    this.rules = rules;
    this.ids = ids;
  }

  /** For the container's interceptors. */
  protected StartSidePath() {
    this(null, null, null, null, null, null, null, null);
  }

  /** What can be set going on a case as it stands. */
  public List<SidePath> openOn(CaseView file) {
    return Arrays.stream(SidePath.values()).filter(path -> isOpen(path, file)).toList();
  }

  /**
   * @param reason why, for the case's history
   */
  @Transactional
  public Outcome<SidePath> start(CaseReference reference, SidePath path, String reason) {
    var file = cases.get(reference);
    var me = actor.get();
    mayOpen.demand(me, Permission.CASE_STEER, given.inTheHandsOf(me, file));
    if (!isOpen(path, file)) {
      return Outcome.refused(Problem.at("path", "sidePath.notNow"));
    }
    if (set(path, reference) == 0) {
      return Outcome.refused(Problem.at("path", "sidePath.nothingWaits"));
    }
    change.happened(reference, me, "STEP", "sidePath." + path.name(), reason);
    return Outcome.done(path);
  }

  /** Whether the case is at a stage for it, and its rules know it. */
  private boolean isOpen(SidePath path, CaseView file) {
    return path.isOpenAt(file.stage())
        && path.leadsTo().map(point -> rules.load(file.rules()).isOpen(point)).orElse(true);
  }

  /** How many processes were started or told. */
  private int set(SidePath path, CaseReference reference) {
    return switch (path) {
      case INTERIM_ORDER -> begin(ProcessId.INTERIM_ORDER, reference, "interimOrderId");
      case RULE_12G_REVIEW -> begin(ProcessId.RULE_12G_REVIEW, reference, "requestId");
      case RESTORATION -> begin(ProcessId.RESTORATION, reference, "requestId");
      case VOLUNTARY_REMOVAL -> begin(ProcessId.VOLUNTARY_REMOVAL, reference, "requestId");
      case AUTOMATIC_REMOVAL -> begin(ProcessId.AUTOMATIC_REMOVAL, reference, "requestId");
      case INTERIM_ORDER_EARLY_REVIEW -> tell(Message.INTERIM_ORDER_EARLY_REVIEW, reference);
      case APPEAL_LODGED -> tell(Message.APPEAL_LODGED, reference);
      case ORDER_EARLY_REVIEW -> tell(Message.ORDER_EARLY_REVIEW, reference);
      case COMPLIANCE_DUE -> tell(Message.COMPLIANCE_DUE, reference);
    };
  }

  private int begin(ProcessId process, CaseReference reference, String id) {
    engine.start(process.code(), reference, Map.of(id, ids.next().toString()));
    return 1;
  }

  private int tell(Message message, CaseReference reference) {
    return engine.tell(reference, message.code(), Map.of());
  }
}
