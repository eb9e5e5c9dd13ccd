package org.evenhand.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.evenhand.workflow.application.Unblind;

/** What somebody may still do about a masked file that they decided. */
@Named
@RequestScoped
public class BlindWork {
  private final Unblind unblind;

  @Inject
  public BlindWork(Unblind unblind) {
    this.unblind = unblind;
  }

  /** For the container's proxy. */
  protected BlindWork() {
    this(null);
  }

  public boolean maySeeWhose(UUID task) {
    return unblind.mayAsk(task).isPresent();
  }
}
