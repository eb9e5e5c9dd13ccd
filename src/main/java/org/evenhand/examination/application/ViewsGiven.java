package org.evenhand.examination.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.examination.model.ExaminerView;
import org.evenhand.examination.model.Opinion;
import org.evenhand.examination.persistence.Examinations;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Role;

/** Keeps what each examiner thought on their own. */
@Dependent
class ViewsGiven {
  private final Examinations examinations;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  ViewsGiven(Examinations examinations, IdSource ids, Clock clock) {
    this.examinations = examinations;
    this.ids = ids;
    this.clock = clock;
  }

  void give(StepContext context, Role as, Opinion opinion) {
    var reference = context.caseReference();
    var round = examinations.of(reference).round();
    examinations.add(
        new ExaminerView(ids.next(), reference, round, opinion)
            .givenBy(context.actor(), as, clock.instant()));
  }
}
