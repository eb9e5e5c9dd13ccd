package org.evenhand.web.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.casefile.api.Lane;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.workflow.application.Doorkeeper;
import org.evenhand.workflow.application.MyWork;

/** Known from the open work of a case and from who may do it. */
@Dependent
public class MaskedWork implements MaskedReaders {
  private final MyWork work;
  private final Doorkeeper doorkeeper;

  @Inject
  public MaskedWork(MyWork work, Doorkeeper doorkeeper) {
    this.work = work;
    this.doorkeeper = doorkeeper;
  }

  @Override
  public boolean decides(Actor actor, CaseReference reference) {
    return work.openOn(reference).stream()
        .anyMatch(item -> item.lane() == Lane.BLIND && doorkeeper.mayOpen(item, actor));
  }
}
