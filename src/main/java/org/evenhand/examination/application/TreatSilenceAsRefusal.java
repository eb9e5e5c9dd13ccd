package org.evenhand.examination.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.examination.persistence.Examinations;
import org.evenhand.kernel.CaseReference;

/** Nothing came in time: a disposal that was not accepted goes to a hearing. */
@Dependent
public class TreatSilenceAsRefusal {
  private final Examinations examinations;

  @Inject
  public TreatSilenceAsRefusal(Examinations examinations) {
    this.examinations = examinations;
  }

  public void treat(CaseReference reference) {
    examinations.of(reference).answered("");
  }
}
