package org.evenhand.examination.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.evenhand.casefile.application.Casework;
import org.evenhand.examination.model.Examination;
import org.evenhand.examination.model.ExaminerView;
import org.evenhand.kernel.CaseReference;

/** All examinations and the views given in them. */
@Dependent
public class Examinations {
  private final EntityManager unit;

  @Inject
  public Examinations(@Casework EntityManager unit) {
    this.unit = unit;
  }

  /** The examination of a case; begun now if there is none. */
  public Examination of(CaseReference reference) {
    var found = unit.find(Examination.class, reference.value());
    if (found != null) {
      return found;
    }
    var begun = new Examination(reference);
    unit.persist(begun);
    return begun;
  }

  public void add(ExaminerView view) {
    unit.persist(view);
  }

  /** The views of a round, in the order given. */
  public List<ExaminerView> views(CaseReference reference, int round) {
    return unit.createQuery(
            "select v from ExaminerView v where v.caseReference = :reference"
                + " and v.round = :round order by v.givenAt",
            ExaminerView.class)
        .setParameter("reference", reference.value())
        .setParameter("round", round)
        .getResultList();
  }
}
