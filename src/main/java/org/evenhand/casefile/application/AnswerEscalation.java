package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.EscalationView;
import org.evenhand.casefile.persistence.Chronology;
import org.evenhand.casefile.persistence.Escalations;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Problem;

/**
 * Somebody who was told of a deadline records what was done about it. The answer counts for
 * everybody who was told of the same deadline so far; what is told later asks again.
 */
@Dependent
public class AnswerEscalation {
  private static final int LONGEST_ACT = 2_000;
  private final Escalations escalations;
  private final Chronology chronology;
  private final Clock clock;

  @Inject
  public AnswerEscalation(Escalations escalations, Chronology chronology, Clock clock) {
    this.escalations = escalations;
    this.chronology = chronology;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected AnswerEscalation() {
    this(null, null, null);
  }

  /** Empty when recorded; otherwise why not. Only somebody who was told may answer. */
  @Transactional
  public Optional<Problem> answer(UUID id, Actor by, String act) {
    if (act.isBlank() || act.length() > LONGEST_ACT) {
      return Optional.of(Problem.at("act", "escalation.act", LONGEST_ACT));
    }
    var escalation = escalations.find(id, by.account()).filter(found -> wasTold(found, by));
    if (escalation.isEmpty()) {
      return Optional.of(Problem.of("escalation.notYours"));
    }
    var told = escalation.get();
    var answered =
        escalations.acknowledge(
            told.subject(), told.dueOn(), by.account(), act.strip(), clock.instant());
    if (answered == 0) {
      return Optional.of(Problem.of("escalation.answered"));
    }
    chronology.add(told.caseReference(), by, "CLOCK", "escalation.answered", act.strip());
    return Optional.empty();
  }

  private boolean wasTold(EscalationView escalation, Actor by) {
    return escalations.about(escalation.subject()).stream()
        .anyMatch(each -> each.account().equals(by.account()));
  }
}
