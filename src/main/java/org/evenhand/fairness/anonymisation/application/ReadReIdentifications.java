package org.evenhand.fairness.anonymisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.fairness.anonymisation.api.ReIdentification;
import org.evenhand.fairness.anonymisation.vault.ReIdentificationLog;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Page;

/** Who asked who is behind a pseudonym, for whoever answers for data protection. */
@Dependent
public class ReadReIdentifications {
  private final ReIdentificationLog log;

  @Inject
  public ReadReIdentifications(ReIdentificationLog log) {
    this.log = log;
  }

  /** For the container's interceptors. */
  protected ReadReIdentifications() {
    this(null);
  }

  /** The newest first. */
  @RequiresPermissions(Permission.PSEUDONYM_LOG)
  public Page<ReIdentification> page(long from, int most) {
    return log.page(from, most);
  }
}
