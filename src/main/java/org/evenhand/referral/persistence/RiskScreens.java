package org.evenhand.referral.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.IdSource;
import org.evenhand.referral.model.RiskScreen;

/** Every look at risk that was ever taken, newest first. */
@Dependent
public class RiskScreens {
  private final EntityManager unit;
  private final IdSource ids;

  @Inject
  public RiskScreens(@Casework EntityManager unit, IdSource ids) {
    this.unit = unit;
    this.ids = ids;
  }

  public void add(StepContext context, String level, String reasons) {
    unit.persist(
        new RiskScreen(ids.next(), context.caseReference(), level, reasons)
            .by(context.actor().account(), context.today()));
  }

  public List<RiskScreen> of(CaseReference reference) {
    return unit.createQuery(
            "select r from RiskScreen r where r.caseReference = :reference"
                + " order by r.screenedOn desc",
            RiskScreen.class)
        .setParameter("reference", reference.value())
        .getResultList();
  }
}
