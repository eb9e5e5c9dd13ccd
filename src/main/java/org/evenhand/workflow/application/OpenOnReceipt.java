package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.referral.api.ConcernReceived;
import org.evenhand.referral.api.NewConcern;
import org.evenhand.referral.application.ReceiveConcern;
import org.evenhand.ruleset.application.RuleSets;
import org.evenhand.workflow.ProcessModel.ProcessId;

/** What every way in comes to: the concern is received and its case set on its way. */
@Dependent
class OpenOnReceipt {
  private final ReceiveConcern receiveConcern;
  private final ProcessEngineDoor engine;
  private final CurrentActor actor;
  private final ReadCase cases;
  private final RuleSets rules;

  @Inject
  OpenOnReceipt(
      ReceiveConcern receiveConcern,
      ProcessEngineDoor engine,
      CurrentActor actor,
      ReadCase cases,
      RuleSets rules) {
    this.receiveConcern = receiveConcern;
    this.engine = engine;
    this.actor = actor;
    this.cases = cases;
    this.rules = rules;
  }

  /** In the transaction that is going on. */
  Outcome<ConcernReceived> open(NewConcern concern) {
    var received = receiveConcern.receive(concern, actor.get());
    if (received.isDone() && !received.value().again()) {
      engine.start(
          ProcessId.FITNESS_TO_PRACTISE.code(),
          received.value().reference(),
          Map.of("triageMayRefer", triageMayRefer(received.value().reference())));
    }
    return received;
  }

  private boolean triageMayRefer(CaseReference reference) {
    return rules.load(cases.get(reference).rules()).interimOrders().triageMayRefer();
  }
}
