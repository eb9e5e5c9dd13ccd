package org.evenhand.fairness.anonymisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.fairness.anonymisation.api.ErasureView;
import org.evenhand.fairness.anonymisation.model.NameErasure;
import org.evenhand.fairness.anonymisation.persistence.NameErasures;
import org.evenhand.identity.api.Permission;

/** Cases whose names somebody asked to have destroyed. */
@Dependent
public class ListErasures {
  private final NameErasures erasures;

  @Inject
  public ListErasures(NameErasures erasures) {
    this.erasures = erasures;
  }

  /** For the container's interceptors. */
  protected ListErasures() {
    this(null);
  }

  /** Those that nobody has decided on, the longest waiting first. */
  @RequiresPermissions(Permission.PSEUDONYM_ERASE_CONFIRM)
  public List<ErasureView> waiting() {
    return erasures.waiting().stream().map(NameErasure::view).toList();
  }

  /** The last that were decided on, the newest first. */
  @RequiresPermissions(Permission.PSEUDONYM_ERASE_CONFIRM)
  public List<ErasureView> decided(int most) {
    return erasures.decided(most).stream().map(NameErasure::view).toList();
  }
}
